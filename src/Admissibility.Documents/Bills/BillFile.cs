using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads a bill from a file, by its content and not by its name: one-alinéa-per-line JSON, a page of either chamber,
/// Akoma Ntoso, a Word document, or plain text. See docs/bill-format.md.
/// </summary>
public static class BillFile
{
    private static readonly LocalizedText s_formats = new(
        "formats lus : texte, JSON (un alinéa par ligne), HTML, Akoma Ntoso, docx (voir docs/bill-format.md)",
        "formats read: text, JSON (one alinéa a line), HTML, Akoma Ntoso, docx (see docs/bill-format.md)");

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
            BillFormat.Pdf => throw NotRead(name, new("un PDF n’est pas lu comme texte en discussion", "a PDF is not read as the text under discussion")),
            BillFormat.OldWord => throw NotRead(name, new(
                "un document Word d’avant 2007 n’est pas lu : l’enregistrer en docx",
                "a Word document from before 2007 is not read: save it as docx")),
            _ => ReadText(bytes, name, limits),
        };
        return bill.Articles.IsEmpty
            ? throw UnreadableInputException.At(
                name,
                "aucun article trouvé ; un titre d’article se tient seul sur sa ligne : « Article 1er » (voir docs/bill-format.md)",
                "no article found; the heading of an article is alone on its line: “Article 1er” (see docs/bill-format.md)")
            : bill;
    }

    private static Bill ReadText(byte[] bytes, string name, ReadLimits limits)
    {
        var text = TextFile.Decode(bytes, name);
        return BillFormats.OfText(text) switch
        {
            BillFormat.JsonLines => BillJsonReader.Read(text, name),
            BillFormat.Html => BillHtmlReader.Read(text),
            BillFormat.AkomaNtoso => AkomaNtosoReader.Read(bytes, name, limits),
            BillFormat.UnknownXml => throw NotRead(name, UnknownXml(BillFormats.RootOf(text))),
            _ => BillTextReader.Read(text),
        };
    }

    private static LocalizedText UnknownXml(string? root) => new($"XML inconnu, d’élément racine « {root} »", $"unknown XML, whose root element is “{root}”");

    private static UnreadableInputException NotRead(string path, LocalizedText why) =>
        UnreadableInputException.At(path, $"{why.Fr} ; {s_formats.Fr}", $"{why.En}; {s_formats.En}");
}
