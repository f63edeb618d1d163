using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// Reads a bill from a file, by its content and not by its name: one-alinéa-per-line JSON, a page of either chamber,
/// Akoma Ntoso, a Word document, or plain text. See docs/bill-format.md.
/// </summary>
public static class BillFile
{
    private const string Formats = "formats lus : texte, JSON (un alinéa par ligne), HTML, Akoma Ntoso, docx (voir docs/bill-format.md)";

    private const string NoArticle =
        "aucun article trouvé ; un titre d’article se tient seul sur sa ligne : « Article 1er » (voir docs/bill-format.md)";

    /// <summary>Reads a bill from a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="limits">Bounds on what is read; the defaults where null.</param>
    /// <exception cref="UnreadableInputException">The file cannot be read, or holds no article.</exception>
    public static Bill Read(string path, ReadLimits? limits = null) => InputFile.Read(path, stream => Read(stream, path, limits));

    /// <summary>Reads a bill from a stream, from its position to its end, and leaves the stream open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="limits">Bounds on what is read; the defaults where null.</param>
    /// <exception cref="UnreadableInputException">The stream cannot be read, or holds no article.</exception>
    public static Bill Read(Stream stream, string name, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= ReadLimits.Default;
        var bytes = BoundedBytes.Read(stream, name, limits.MaxBillBytes, nameof(ReadLimits.MaxBillBytes));
        var bill = BillFormats.OfBytes(bytes) switch
        {
            BillFormat.Docx => BillDocxReader.Read(bytes, name, limits),
            BillFormat.Pdf => throw UnreadableInputException.At(name, $"un PDF n’est pas lu comme texte en discussion ; {Formats}"),
            BillFormat.OldWord => throw UnreadableInputException.At(name, $"un document Word d’avant 2007 n’est pas lu : l’enregistrer en docx ; {Formats}"),
            _ => ReadText(bytes, name, limits),
        };
        return bill.Articles.IsEmpty ? throw UnreadableInputException.At(name, NoArticle) : bill;
    }

    private static Bill ReadText(byte[] bytes, string name, ReadLimits limits)
    {
        var text = TextFile.Decode(bytes, name);
        return BillFormats.OfText(text) switch
        {
            BillFormat.JsonLines => BillJsonReader.Read(text, name),
            BillFormat.Html => BillHtmlReader.Read(text),
            BillFormat.AkomaNtoso => AkomaNtosoReader.Read(bytes, name, limits),
            BillFormat.UnknownXml => throw UnreadableInputException.At(name, $"XML inconnu, d’élément racine « {BillFormats.RootOf(text)} » ; {Formats}"),
            _ => BillTextReader.Read(text),
        };
    }
}
