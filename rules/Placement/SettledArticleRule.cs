using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>
/// What both chambers voted in the same terms is no longer in discussion, save for respect of the Constitution, coordination or
/// a material error.
/// </summary>
/// <remarks>A warning: whether one of these reasons holds is for a person to judge.</remarks>
public sealed class SettledArticleRule() : AmendmentRule<Placement>(new(
    RuleIds.SettledArticle, Severity.Warning, Ground.Funnel, LegalBases.ProvisionsStillInDiscussion,
    Fr: "Les deux chambres ont déjà statué dans les mêmes termes sur {article} ; il ne pourrait être rouvert que pour assurer le respect de la Constitution, "
        + "une coordination ou la correction d’une erreur matérielle.",
    En: "Both chambers have already agreed on {article}; it could be reopened only to respect the Constitution, to coordinate with a text under examination "
        + "or to correct a material error.")
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
            .Match(() => closed, closed => closed.IsSettled);
        Then()
            .Yield(_ => Report(closed));
    }

    private Finding Report(ClosedArticle closed) => At(closed.Location, ("article", closed.Article));
}
