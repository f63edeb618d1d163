using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>A sub-amendment cannot itself be amended.</summary>
/// <remarks>An error: the sub-amendment says itself that its parent is one, or the dossier lists it as one.</remarks>
public sealed class NestedSubAmendmentRule() : AmendmentRule<SubAmendmentOf>(new(
    RuleIds.NestedSubAmendment, Severity.Error, Ground.SubAmendment, LegalBases.SubAmendment,
    Fr: "L’amendement {parent}, que vise ce sous-amendement, est lui-même un sous-amendement{grandparent}.",
    En: "Amendment {parent}, which this sub-amendment amends, is itself a sub-amendment{grandparent}.")
{
    Unassessed = new("la nature de l’amendement visé n’a pas été vérifiée", "whether the amendment amended is itself a sub-amendment was not verified"),
})
{
    public override void Define()
    {
        SubAmendmentOf sub = null!;

        When()
            .Match(() => sub, sub => sub.Parent != null)
            .Or(ways => ways
                .Exists<SubAmendmentOf>(said => said.SaysNested)
                .And(listed => listed
                    .Not<SubAmendmentOf>(said => said.SaysNested)
                    .Match<DossierLiasse>(liasse => liasse.ParentOf(sub.Parent!) != null)));
        Then()
            .Yield(_ => Report(sub));
    }

    private Finding Report(SubAmendmentOf sub) => At(sub.Location, ("parent", sub.Parent!), ("grandparent", Grandparent(sub)));

    private static LocalizedText Grandparent(SubAmendmentOf sub) => sub.Grandparent is { } id
        ? new($" (à l’amendement {id})", $" (to amendment {id})")
        : LocalizedText.Empty;
}
