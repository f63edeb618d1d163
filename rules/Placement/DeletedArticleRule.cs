using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An article that is deleted in the text under discussion can only be restored.</summary>
/// <remarks>A warning: the text given may be older than the deletion. Restoring the article, or writing it anew in whole, is what is done.</remarks>
public sealed class DeletedArticleRule() : AmendmentRule<Placement>(new(
    RuleIds.DeletedArticle, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "Dans le texte en discussion {article} est supprimé : un amendement peut le rétablir, non en modifier le texte.",
    En: "In the text under discussion {article} is deleted: an amendment can restore it, not change its text.")
{
    Unassessed = TargetConditions.UnassessedVotes,
})
{
    public override void Define()
    {
        ClosedArticle closed = null!;

        When()
            .Match<Placement>(placement => placement.IsOnArticle)
            .Match<DossierBill>()
            .Match(() => closed, closed => !closed.IsSettled && !closed.Restores);
        Then()
            .Yield(_ => Report(closed));
    }

    private Finding Report(ClosedArticle closed) => At(closed.Location, ("article", closed.Article));
}
