using System.IO.Compression;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// Reads a bill from a word processor's document: Word (docx) or OpenDocument (odt). Each paragraph is a line, each table is
/// one.
/// </summary>
internal static class BillDocxReader
{
    public static Bill Read(byte[] bytes, string path, ReadLimits limits)
    {
        var bill = new BillBuilder();
        var lines = new BodyLines(' ', bill.Add);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.GetEntry(OpenDocumentText.Manifest) is not null)
            {
                OpenDocumentText.Read(archive, path, limits, lines);
            }
            else
            {
                WordDocument.Read(archive, path, limits, lines);
            }

            return bill.ToBill();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw ReadErrors.BrokenDocument(path, exception);
        }
    }
}
