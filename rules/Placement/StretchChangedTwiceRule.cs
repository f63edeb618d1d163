using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Two instructions of one amendment change the same words of the bill, each in its own way.</summary>
/// <remarks>A warning: what is meant can often be told. The same change ordered twice is no contradiction.</remarks>
public sealed class StretchChangedTwiceRule() : Rule(new(
    RuleIds.StretchChangedTwice, Severity.Warning, Ground.None, LegalBases.Drafting,
    Fr: "Le passage « {passage} » est modifié deux fois par l’amendement, de façons différentes.",
    En: "The passage “{passage}” is changed twice by the amendment, in different ways.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    protected override void Define(RuleBuilder when) => when
        .Exists<AimedPart>()
        .Needs<DossierBill>()
        .Needs<AimedText>()
        .Match<StretchChangedTwice>()
        .Report((_, _, twice) => At(twice.Span, ("passage", twice.Passage)));
}
