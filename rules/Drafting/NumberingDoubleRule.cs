using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>No label of a list is there twice.</summary>
public sealed class NumberingDoubleRule() : AmendmentRule<NumberingDouble>(new(
    RuleIds.NumberingDouble, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "La liste a deux fois « {written} ».",
    En: "The list has “{written}” twice."))
{
    public override void Define()
    {
        NumberingDouble twice = null!;

        When()
            .Match(() => twice);
        Then()
            .Yield(_ => Report(twice));
    }

    private Finding Report(NumberingDouble twice) =>
        At(twice.Location, ("written", twice.Written)).MendedBy(twice.Fix);
}
