using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An organic bill holds no ordinary provision.</summary>
/// <remarks>A warning: what is ancillary to an organic provision may remain with it.</remarks>
public sealed class OrdinaryProvisionRule() : AmendmentRule<AmendedLaw>(new(
    RuleIds.OrdinaryProvision, Severity.Warning, Ground.OrganicLaw, LegalBases.OrganicLaw,
    Fr: "Passage « {passage} » : relève de la loi ordinaire, et pourrait ne pas avoir sa place dans une loi organique.",
    En: "Passage “{passage}”: belongs to ordinary law, and might have no place in an organic bill."))
{
    public override void Define()
    {
        AmendedLaw law = null!;

        When()
            .Match(() => law, law => law.Domain == LawDomain.Ordinary)
            .Exists<DossierNature>(nature => nature.Nature == BillNature.Organic);
        Then()
            .Yield(_ => Report(law));
    }

    private Finding Report(AmendedLaw law) => At(law.Location, ("passage", law.Passage));
}
