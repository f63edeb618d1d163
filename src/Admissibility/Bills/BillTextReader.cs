namespace Admissibility.Bills;

/// <summary>
/// Reads a bill from plain text: title, « N° … », division headings, article headings each on a line of their own, then
/// one alinéa per line, blank lines between them allowed. The format is documented in docs/bill-format.md.
/// </summary>
public static class BillTextReader
{
    /// <summary>Reads a bill; a text without any article heading gives a bill without articles.</summary>
    public static Bill Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bill = new BillBuilder();
        foreach (var line in text.Split('\n'))
        {
            bill.Add(new(line, BillLineForm.Plain));
        }

        return bill.ToBill();
    }
}
