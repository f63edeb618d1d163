using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An organic law is changed by an organic law alone.</summary>
/// <remarks>A warning: what an organic law may leave to others is for people to weigh. A mere mention is no change.</remarks>
public sealed class OrganicProvisionRule() : AmendmentRule<AmendedLaw>(new(
    RuleIds.OrganicProvision, Severity.Warning, Ground.OrganicLaw, LegalBases.OrganicLaw,
    Fr: "Passage « {passage} » : relève de la loi organique, et pourrait ne pas avoir sa place dans ce texte.",
    En: "Passage “{passage}”: belongs to organic law, and might have no place in this bill.")
{
    Unassessed = new("la place d’une disposition organique n’a pas été appréciée", "whether an organic provision has its place was not assessed"),
})
{
    public override void Define()
    {
        AmendedLaw law = null!;

        When()
            .Match(() => law, law => law.Domain == LawDomain.Organic)
            .Match<DossierNature>(nature => nature.IsOrdinary);
        Then()
            .Yield(_ => Report(law));
    }

    private Finding Report(AmendedLaw law) => At(law.Location, ("passage", law.Passage));
}
