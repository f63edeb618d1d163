using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A finance bill holds what is about the resources and charges of the State, and what the organic law adds: nothing else.</summary>
/// <remarks>
/// A warning, and a rare one: one provision that is about public money, one that is not known, or one word about it is enough to say nothing, since doubt
/// benefits the initiative. A gage does not cure it, and is no provision of its own.
/// </remarks>
public sealed class BudgetRiderRule() : AmendmentRule<ResourceOwner>(new(
    RuleIds.BudgetRider, Severity.Warning, Ground.BudgetRider, LegalBases.FinanceBillParts,
    Fr: "Passage « {passage} » : aucune ressource ni charge de l’État repérée dans l’article additionnel, qui pourrait être étranger au domaine des lois de "
        + "finances. L’exposé peut montrer l’incidence sur le budget de l’État.",
    En: "Passage “{passage}”: no resource or charge of the State found in the additional article, which might be outside the domain of finance acts. The "
        + "statement of reasons may show its effect on the State budget."))
{
    public override void Define()
    {
        ResourceOwner owner = null!;

        When()
            .Match(() => owner, owner => owner.Bill == BillNature.Finance && owner.IsFirst)
            .Not<ResourceOwner>(other => other.Place != DomainPlace.Outside);
        Then()
            .Yield(_ => Report(owner));
    }

    private Finding Report(ResourceOwner owner) => At(owner.Location, ("passage", owner.Passage));
}
