using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>Reads a bill from a file, by its content: one-alinéa-per-line JSON, or plain text.</summary>
public static class BillFile
{
    /// <summary>Reads a bill.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read, or holds no article.</exception>
    public static Bill Read(string path, ReadLimits? limits = null)
    {
        var text = TextFile.Read(path, (limits ?? ReadLimits.Default).MaxBillBytes);
        var bill = text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? BillJsonReader.Read(text, path) : BillTextReader.Read(text);
        return bill.Articles.IsEmpty
            ? throw UnreadableInputException.At(path, "aucun article trouvé ; un titre d’article se tient seul sur sa ligne : « Article 1er » (voir docs/bill-format.md)")
            : bill;
    }
}
