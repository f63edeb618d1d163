using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A sub-amendment cannot itself be amended.</summary>
public sealed class NestedSubAmendmentRule() : AmendmentRule<SubAmendmentOf>(new(
    RuleIds.NestedSubAmendment, Severity.Error, Ground.SubAmendment, LegalBases.SubAmendment,
    Fr: "L’amendement {parent}, que vise ce sous-amendement, est lui-même un sous-amendement (à l’amendement {grandparent}).",
    En: "Amendment {parent}, which this sub-amendment amends, is itself a sub-amendment (to amendment {grandparent}).")
{
    Unassessed = new("la nature de l’amendement visé n’a pas été vérifiée", "whether the amendment amended is itself a sub-amendment was not verified"),
})
{
    public override void Define()
    {
        SubAmendmentOf sub = null!;
        DossierLiasse liasse = null!;

        When()
            .Match(() => sub, sub => sub.Parent != null)
            .Match(() => liasse, liasse => liasse.ParentOf(sub.Parent!) != null);
        Then()
            .Yield(_ => Report(sub, liasse));
    }

    private Finding Report(SubAmendmentOf sub, DossierLiasse liasse) => At(
        sub.Location, ("parent", sub.Parent!), ("grandparent", liasse.ParentOf(sub.Parent!)!));
}
