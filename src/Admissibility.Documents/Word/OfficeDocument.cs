using System.IO.Compression;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Documents of word processors that are zips: which they are, and their lines.</summary>
internal static class OfficeDocument
{
    private static readonly LocalizedText s_workbook = new("classeur de tableur", "spreadsheet workbook");

    private static readonly LocalizedText s_slides = new("présentation", "slide show");

    /// <summary>Whether an archive is such a document, and not one of documents.</summary>
    public static bool IsOne(ZipArchive archive) => Has(archive, WordDocument.Body) || Has(archive, OpenDocumentText.Manifest) || Other(archive) is not null;

    /// <summary>Reads the lines of a document; a line break within a paragraph ends a line.</summary>
    /// <exception cref="UnreadableInputException">It is not a text, is broken, or exceeds a bound.</exception>
    public static List<string> Read(ZipArchive archive, string path, ReadLimits limits)
    {
        if (Other(archive) is { } other)
        {
            throw ReadErrors.NotRead(path, other);
        }

        var lines = new List<string>();
        var body = new BodyLines('\n', line => lines.Add(line.Text));
        try
        {
            if (Has(archive, WordDocument.Body))
            {
                WordDocument.Read(archive, path, limits, body);
            }
            else
            {
                OpenDocumentText.Read(archive, path, limits, body);
            }

            return lines;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw ReadErrors.BrokenDocument(path, exception);
        }
    }

    /// <summary>What else a zip of an office suite is; null where it is not one.</summary>
    private static LocalizedText? Other(ZipArchive archive) =>
        Has(archive, "xl/workbook.xml") || Has(archive, "xl/workbook.bin") ? s_workbook : Has(archive, "ppt/presentation.xml") ? s_slides : null;

    private static bool Has(ZipArchive archive, string entry) => archive.GetEntry(entry) is not null;
}
