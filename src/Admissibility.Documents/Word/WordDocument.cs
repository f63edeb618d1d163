using System.IO.Compression;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads the body of a Word document: each paragraph is a line, centred or in the style of a heading where it is one, a table
/// is one line. Footnotes, comments, deleted revisions, headers and footers are left out; the numbers that Word writes before
/// the items of an automatic list are nowhere in the file, and are missing from the text of their paragraphs.
/// </summary>
internal static class WordDocument
{
    /// <summary>The entry that makes a zip a Word document.</summary>
    public const string Body = "word/document.xml";

    private const string Styles = "word/styles.xml";

    private static readonly LocalizedText s_notWord = new(
        $"archive sans {Body} : ce n’est pas un document Word (docx)", $"archive without {Body}: it is not a Word document (docx)");

    /// <summary>Reads the lines of a document.</summary>
    /// <exception cref="UnreadableInputException">It is not a Word document, or exceeds a bound.</exception>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static void Read(ZipArchive archive, string path, ReadLimits limits, BodyLines lines)
    {
        ArchiveEntries.RefuseTooMany(archive, path, limits);
        var body = ArchiveEntries.Unpack(archive, Body, path, limits) ?? throw UnreadableInputException.At(path, s_notWord.Fr, s_notWord.En);
        var headings = new WordHeadingStyles();
        if (ArchiveEntries.Unpack(archive, Styles, path, limits) is { } styles)
        {
            BoundedXml.Visit(styles, $"{path}/{Styles}", limits, headings.Visit);
        }

        BoundedXml.Visit(body, $"{path}/{Body}", limits, new WordBody(headings, lines).Visit);
    }
}
