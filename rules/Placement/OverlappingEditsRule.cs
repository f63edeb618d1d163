using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Two instructions of one amendment change the same words of the bill, each in its own way.</summary>
/// <remarks>A warning: what is meant can often be seen. The same change ordered twice is no contradiction.</remarks>
public sealed class OverlappingEditsRule() : AmendmentRule<TargetedPart>(new(
    RuleIds.OverlappingEdits, Severity.Warning, Ground.None, LegalBases.Drafting,
    Fr: "Le passage « {passage} » est modifié deux fois par l’amendement, de façons différentes.",
    En: "The passage “{passage}” is changed twice by the amendment, in different ways.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    public override void Define()
    {
        OverlappingEdits twice = null!;

        When()
            .Exists<TargetedPart>()
            .Match<DossierBill>()
            .Match<ArticleUnderAmendment>()
            .Match(() => twice);
        Then()
            .Yield(_ => Report(twice));
    }

    private Finding Report(OverlappingEdits twice) => At(twice.Location, ("passage", twice.Passage));
}
