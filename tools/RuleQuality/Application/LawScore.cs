using System.Globalization;

namespace Admissibility.RuleQuality.Application;

/// <summary>The score of the cases of one law: a law left out when the forms are written shows how far they carry.</summary>
internal sealed class LawScore
{
    private readonly WordEditScore _edits = new();
    private int _cases;
    private int _amendments;
    private int _refused;

    /// <summary>Counts one case.</summary>
    public void Add(string[] before, string[]? result, string[] after, int amendments, int refused)
    {
        _edits.Add(before, result, after);
        _cases++;
        _amendments += amendments;
        _refused += refused;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"cases {_cases}\tprecision {_edits.Precision:0.000}\trecall {_edits.Recall:0.000}\tamendments {_amendments}\trefused {_refused}");
}
