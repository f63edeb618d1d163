using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The amendment that a sub-amendment amends exists.</summary>
/// <remarks>An error only where the dossier lists all amendments on the text.</remarks>
public sealed class MissingParentRule() : AmendmentRule<SubAmendmentOf>(new(
    RuleIds.MissingParent, Severity.Error, Ground.SubAmendment, LegalBases.SubAmendment,
    Fr: "L’amendement {parent}, que vise ce sous-amendement, n’est pas parmi ceux du dossier.",
    En: "Amendment {parent}, which this sub-amendment amends, is not among those of the dossier.")
{
    Unassessed = new("l’existence de l’amendement visé n’a pas été vérifiée", "whether the amendment amended exists was not verified"),
})
{
    public override void Define()
    {
        SubAmendmentOf sub = null!;

        When()
            .Match(() => sub, sub => sub.Parent != null)
            .Match<DossierLiasse>(liasse => liasse.Lacks(sub.Parent!));
        Then()
            .Yield(_ => Report(sub));
    }

    private Finding Report(SubAmendmentOf sub) => At(sub.Location, ("parent", sub.Parent!));
}
