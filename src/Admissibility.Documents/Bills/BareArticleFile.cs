using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>An article by itself, as plain text without a heading: one alinéa a line, blank lines between them allowed. An empty file is a deleted article.</summary>
public static class BareArticleFile
{
    /// <summary>The text of a bare article; null where the file holds a bill.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read.</exception>
    public static string? TryRead(string path, ReadLimits? limits = null)
    {
        var bytes = TextFile.ReadBytes(path, (limits ?? ReadLimits.Default).MaxBillBytes, nameof(ReadLimits.MaxBillBytes));
        if (BillFormats.OfBytes(bytes) is BillFormat.Docx or BillFormat.Pdf or BillFormat.OldWord)
        {
            return null;
        }

        var text = TextFile.Decode(bytes, path);
        return BillFormats.OfText(text) is BillFormat.JsonLines or BillFormat.Html or BillFormat.AkomaNtoso or BillFormat.UnknownXml || !BillTextReader.Read(text).Articles.IsEmpty ? null : text;
    }
}
