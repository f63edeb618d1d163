using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A social-security financing bill holds what bears on the revenue and spending of the compulsory schemes: nothing else.</summary>
/// <remarks>
/// A warning. One provision of social security, one that is not known, or one word about cover, tariffs, contributions or accounts is enough to say nothing,
/// since doubt benefits the initiative.
/// </remarks>
public sealed class SocialRiderRule() : AmendmentRule<ResourceOwner>(new(
    RuleIds.SocialRider, Severity.Warning, Ground.SocialRider, LegalBases.SocialSecurityBill,
    Fr: "Passage « {passage} » : aucune recette ni dépense des régimes obligatoires repérée dans l’article additionnel, qui pourrait être étranger au domaine "
        + "des lois de financement. L’exposé peut montrer l’effet sur l’équilibre des régimes.",
    En: "Passage “{passage}”: no revenue or spending of the compulsory schemes found in the additional article, which might be outside the domain of "
        + "social-security financing acts. The statement of reasons may show its effect on the balance of the schemes."))
{
    public override void Define()
    {
        ResourceOwner owner = null!;

        When()
            .Match(() => owner, owner => owner.Bill == BillNature.SocialSecurity && owner.IsFirst)
            .Not<ResourceOwner>(other => other.Place != DomainPlace.Outside);
        Then()
            .Yield(_ => Report(owner));
    }

    private Finding Report(ResourceOwner owner) => At(owner.Location, ("passage", owner.Passage));
}
