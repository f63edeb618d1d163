using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An organic bill holds no ordinary provision.</summary>
/// <remarks>A warning: what goes with an organic provision may stay with it.</remarks>
public sealed class OrdinaryProvisionRule() : Rule(new(
    RuleIds.OrdinaryProvision, Severity.Warning, Ground.OrganicLaw, LegalBases.OrganicLaw,
    Fr: "Passage « {passage} » : relève de la loi ordinaire, et pourrait ne pas avoir sa place dans une loi organique.",
    En: "Passage “{passage}”: belongs to ordinary law, and might have no place in an organic bill."))
{
    protected override void Define(RuleBuilder when) => when
        .Match<AmendedLaw>(law => law.Domain == LawDomain.Ordinary)
        .Exists<DossierNature>((_, nature) => nature.Nature == BillNature.Organic)
        .Report(law => At(law.Span, ("passage", law.Passage)));
}
