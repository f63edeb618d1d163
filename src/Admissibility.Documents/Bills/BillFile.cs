using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads a bill from a file, by its content and not by its name: one-alinéa-per-line JSON, a page of either chamber,
/// Akoma Ntoso, a Word or OpenDocument text, or plain text. See docs/bill-format.md.
/// </summary>
public static class BillFile
{
    private static readonly LocalizedText s_formats = new(
        "formats lus : texte, JSON (un alinéa par ligne), HTML, Akoma Ntoso, docx, odt (voir docs/bill-format.md)",
        "formats read: text, JSON (one alinéa a line), HTML, Akoma Ntoso, docx, odt (see docs/bill-format.md)");

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
        var bill = ContentSniffer.Of(bytes) switch
        {
            ContentKind.Zip => BillDocxReader.Read(bytes, name, limits),
            ContentKind.Pdf => throw NotRead(name, new("un PDF n’est pas lu comme texte en discussion", "a PDF is not read as the text under discussion")),
            ContentKind.OldOffice => throw NotRead(name, new(
                "un document Word d’avant 2007 n’est pas lu : l’enregistrer en docx",
                "a Word document from before 2007 is not read: save it as docx")),
            ContentKind.Json => BillJsonReader.Read(TextFile.Decode(bytes, name), name),
            ContentKind.Html => TimeLimit.Run(name, limits, () => BillHtmlReader.Read(TextFile.Decode(bytes, name))),
            ContentKind.Xml => ReadXml(bytes, name, limits),
            ContentKind.Image or ContentKind.OtherArchive or ContentKind.Binary or ContentKind.Rtf =>
                throw NotRead(name, new("n’est pas un texte", "is not a text")),
            _ => BillTextReader.Read(TextFile.Decode(bytes, name)),
        };
        return bill.Articles.IsEmpty
            ? throw UnreadableInputException.At(
                name,
                "aucun article trouvé ; un titre d’article se tient seul sur sa ligne : « Article 1er » (voir docs/bill-format.md)",
                "no article found; the heading of an article is alone on its line: “Article 1er” (see docs/bill-format.md)")
            : bill;
    }

    private static Bill ReadXml(byte[] bytes, string name, ReadLimits limits)
    {
        if (OpenDocumentText.IsFlat(bytes))
        {
            var bill = new BillBuilder();
            OpenDocumentText.ReadFlat(bytes, name, limits, new BodyLines(' ', bill.Add));
            return bill.ToBill();
        }

        var root = ContentSniffer.RootOf(TextFile.DecodeHead(bytes.AsSpan(0, Math.Min(bytes.Length, ContentSniffer.HeadLength)))) ?? "";
        return root == "akomantoso"
            ? AkomaNtosoReader.Read(bytes, name, limits)
            : throw NotRead(name, ReadErrors.UnknownXml(root));
    }

    private static UnreadableInputException NotRead(string path, LocalizedText why) =>
        UnreadableInputException.At(path, $"{why.Fr} ; {s_formats.Fr}", $"{why.En}; {s_formats.En}");
}
