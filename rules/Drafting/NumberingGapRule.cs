using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The labels of a list follow each other.</summary>
/// <remarks>A list that begins in the middle is put in at its place, and is right.</remarks>
public sealed class NumberingGapRule() : AmendmentRule<NumberingGap>(new(
    RuleIds.NumberingGap, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "Après « {before} », la liste passe à « {written} » : il manque « {missing} ».",
    En: "After “{before}”, the list goes on to “{written}”: “{missing}” is missing."))
{
    public override void Define()
    {
        NumberingGap gap = null!;

        When()
            .Match(() => gap);
        Then()
            .Yield(_ => Report(gap));
    }

    private Finding Report(NumberingGap gap) =>
        At(gap.Location, ("before", gap.Before), ("written", gap.Written), ("missing", gap.Missing)).MendedBy(gap.Fix);
}
