using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// Reads a bill from a file, by its content and not by its name: one-alinéa-per-line JSON, a page of either chamber,
/// Akoma Ntoso, a Word document, or plain text. See docs/bill-format.md.
/// </summary>
public static class BillFile
{
    private const string Formats = "formats lus : texte, JSON (un alinéa par ligne), HTML, Akoma Ntoso, docx (voir docs/bill-format.md)";

    /// <summary>Reads a bill.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read, or holds no article.</exception>
    public static Bill Read(string path, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        var bytes = TextFile.ReadBytes(path, limits.MaxBillBytes, nameof(ReadLimits.MaxBillBytes));
        var bill = BillFormats.OfBytes(bytes) switch
        {
            BillFormat.Docx => BillDocxReader.Read(bytes, path, limits),
            BillFormat.Pdf => throw UnreadableInputException.At(path, $"un PDF n’est pas lu comme texte en discussion ; {Formats}"),
            BillFormat.OldWord => throw UnreadableInputException.At(path, $"un document Word d’avant 2007 n’est pas lu : l’enregistrer en docx ; {Formats}"),
            _ => ReadText(bytes, path, limits),
        };
        return bill.Articles.IsEmpty
            ? throw UnreadableInputException.At(path, "aucun article trouvé ; un titre d’article se tient seul sur sa ligne : « Article 1er » (voir docs/bill-format.md)")
            : bill;
    }

    private static Bill ReadText(byte[] bytes, string path, ReadLimits limits)
    {
        var text = TextFile.Decode(bytes, path);
        return BillFormats.OfText(text) switch
        {
            BillFormat.JsonLines => BillJsonReader.Read(text, path),
            BillFormat.Html => BillHtmlReader.Read(text),
            BillFormat.AkomaNtoso => AkomaNtosoReader.Read(bytes, path, limits),
            BillFormat.UnknownXml => throw UnreadableInputException.At(path, $"XML inconnu, d’élément racine « {BillFormats.RootOf(text)} » ; {Formats}"),
            _ => BillTextReader.Read(text),
        };
    }
}
