using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>Reads a bill from a page of either chamber: headings are centred, every other paragraph of an article is an alinéa, a table is one.</summary>
internal static class BillHtmlReader
{
    public static Bill Read(string html)
    {
        var bill = new BillBuilder();
        foreach (var block in HtmlPage.Read(html))
        {
            bill.Add(new(block.Text, block.IsTable ? BillLineForm.Table : block.IsCentred ? BillLineForm.Heading : BillLineForm.Body));
        }

        return bill.ToBill();
    }
}
