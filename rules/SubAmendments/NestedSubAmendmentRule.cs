using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A sub-amendment cannot itself be amended.</summary>
public sealed class NestedSubAmendmentRule() : Rule(new(
    RuleIds.NestedSubAmendment, Severity.Error, Ground.SubAmendment, LegalBases.SubAmendment,
    Fr: "L’amendement {parent}, que vise ce sous-amendement, est lui-même un sous-amendement (à l’amendement {grandparent}).",
    En: "Amendment {parent}, at which this sub-amendment aims, is itself a sub-amendment (to amendment {grandparent}).")
{
    Unassessed = new("la nature de l’amendement visé n’a pas été vérifiée", "whether the amendment aimed at is itself a sub-amendment was not verified"),
})
{
    protected override void Define(RuleBuilder when) => when
        .Match<SubAmending>(sub => sub.Parent is not null)
        .Needs<DossierLiasse>((sub, liasse) => ParentOfParent(sub, liasse) is not null)
        .Report((sub, liasse) => At(sub.Span, ("parent", sub.Parent!), ("grandparent", ParentOfParent(sub, liasse)!)));

    private static string? ParentOfParent(SubAmending sub, DossierLiasse liasse) => liasse.Liasse.TryFind(sub.Parent!, out var parent) ? parent : null;
}
