using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An article that is deleted in the text under discussion can only be restored.</summary>
/// <remarks>A warning: the text given may be older than the deletion. Restoring the article, or writing it anew in whole, is what is done.</remarks>
public sealed class DeletedArticleRule() : Rule(new(
    RuleIds.DeletedArticle, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "Dans le texte en discussion {article} est supprimé : un amendement peut le rétablir, non en modifier le texte.",
    En: "In the text under discussion {article} is deleted: an amendment can restore it, not change its text.")
{
    Unassessed = TargetConditions.UnassessedVotes,
})
{
    protected override void Define(RuleBuilder when) => when
        .Match<Placement>(placement => placement is { IsAdditional: false, Article: not null })
        .Needs<DossierBill>()
        .Match<ClosedArticle>((_, _, closed) => !closed.IsSettled && !closed.Restores)
        .Report((_, _, closed) => At(closed.Span, ("article", closed.Article)));
}
