using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The ends of a range are in the order of the text.</summary>
/// <remarks>A warning: the services mend it, unless one of the numbers is wrong. No bill is needed to see it.</remarks>
public sealed class ReversedRangeRule() : AmendmentRule<ReversedRange>(new(
    RuleIds.ReversedRange, Severity.Warning, Ground.None, LegalBases.Drafting,
    Fr: "Bornes inversées, de {from} à {to} : vouliez-vous écrire « {to} à {from} » ?",
    En: "Range reversed, from {from} to {to}: did you mean “{to} to {from}”?"))
{
    public override void Define()
    {
        ReversedRange range = null!;

        When()
            .Match(() => range);
        Then()
            .Yield(_ => Report(range));
    }

    private Finding Report(ReversedRange range) => At(range.Location, ("from", range.From), ("to", range.To));
}
