using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Two instructions of one amendment change the same words of the bill, each in its own way.</summary>
/// <remarks>A warning: what is meant can often be told. The same change ordered twice is no contradiction.</remarks>
public sealed class StretchChangedTwiceRule() : AmendmentRule<AimedPart>(new(
    RuleIds.StretchChangedTwice, Severity.Warning, Ground.None, LegalBases.Drafting,
    Fr: "Le passage « {passage} » est modifié deux fois par l’amendement, de façons différentes.",
    En: "The passage “{passage}” is changed twice by the amendment, in different ways.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    public override void Define()
    {
        StretchChangedTwice twice = null!;

        When()
            .Exists<AimedPart>()
            .Match<DossierBill>()
            .Match<AimedText>()
            .Match(() => twice);
        Then()
            .Yield(_ => Report(twice));
    }

    private Finding Report(StretchChangedTwice twice) => At(twice.Span, ("passage", twice.Passage));
}
