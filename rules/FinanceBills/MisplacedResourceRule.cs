using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Until the bill for 2022, the first part of a finance bill held the resources of the State alone: those of others belonged to the second.</summary>
/// <remarks>
/// A warning. The organic law of 28 December 2021 gave the first part the impositions of other bodies, from the bill for 2023 on: the table of the domain says
/// which law holds, by the year of the bill. One provision or word about the State is enough to say nothing.
/// </remarks>
public sealed class MisplacedResourceRule() : AmendmentRule<ResourceOwner>(new(
    RuleIds.MisplacedResource, Severity.Warning, Ground.FirstPart, LegalBases.FinanceBillParts,
    Fr: "Passage « {passage} » : seules des ressources de collectivités territoriales sont en cause. Elles relevaient de la seconde partie jusqu’au projet "
        + "de loi de finances pour 2022.",
    En: "Passage “{passage}”: only resources of local authorities are at stake. Up to the finance bill for 2022 they belonged to the second part."))
{
    public override void Define()
    {
        ResourceOwner owner = null!;

        When()
            .Match(() => owner, owner => owner.Place == DomainPlace.OtherPart && owner.IsFirst)
            .Not<ResourceOwner>(other => other.Place == DomainPlace.Within || other.Place == DomainPlace.Unknown);
        Then()
            .Yield(_ => Report(owner));
    }

    private Finding Report(ResourceOwner owner) => At(owner.Location, ("passage", owner.Passage));
}
