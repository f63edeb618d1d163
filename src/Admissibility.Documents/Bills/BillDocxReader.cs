using System.IO.Compression;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// Reads a bill from a Word document: each paragraph is a line, centred or in the style of a heading where it is one, a
/// table is one line. Footnotes, comments, deleted revisions, headers and footers are left out; the numbers that Word
/// writes before the items of an automatic list are nowhere in the file, and are missing from the text of their alinéas.
/// </summary>
internal static class BillDocxReader
{
    private const string Body = "word/document.xml";

    private const string Styles = "word/styles.xml";

    public static Bill Read(byte[] bytes, string path, ReadLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > limits.MaxArchiveEntries)
            {
                throw ReadErrors.TooManyEntries(path, archive.Entries.Count, limits);
            }

            var body = Unpack(archive, Body, path, limits) ?? throw UnreadableInputException.At(
                path, $"archive sans {Body} : ce n’est pas un document Word (docx)", $"archive without {Body}: it is not a Word document (docx)");
            var headings = new WordHeadingStyles();
            if (Unpack(archive, Styles, path, limits) is { } styles)
            {
                BoundedXml.Visit(styles, $"{path}/{Styles}", limits, headings.Visit);
            }

            var document = new WordBody(headings);
            BoundedXml.Visit(body, $"{path}/{Body}", limits, document.Visit);
            return document.ToBill();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw UnreadableInputException.At(
                path,
                "document Word illisible (incomplet ou abîmé)",
                "unreadable Word document (incomplete or damaged)",
                exception);
        }
    }

    private static byte[]? Unpack(ZipArchive archive, string name, string path, ReadLimits limits)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        var source = $"{path}/{name}";
        ArchiveEntries.Refuse(entry, limits, source);
        var bytes = new byte[entry.Length + 1];
        return bytes[..ArchiveEntries.Fill(entry, bytes, source)];
    }
}
