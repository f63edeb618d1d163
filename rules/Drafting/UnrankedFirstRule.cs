using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The first article is « article 1er », the first title « titre Ier », the first of January « 1er janvier ».</summary>
public sealed class UnrankedFirstRule() : AmendmentRule<UnrankedFirst>(new(
    RuleIds.UnrankedFirst, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {written} » s’écrit « {meant} ».",
    En: "“{written}” is written “{meant}”."))
{
    public override void Define()
    {
        UnrankedFirst first = null!;

        When()
            .Match(() => first);
        Then()
            .Yield(_ => Report(first));
    }

    private Finding Report(UnrankedFirst first) =>
        At(first.Location, ("written", first.Written), ("meant", first.Meant)).MendedBy(first.Fix);
}
