using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>« Les amendements ne peuvent porter que sur un seul article. »</summary>
/// <remarks>
/// A warning that asks first: most of those that target a second article typed « article » for « alinéa ». A consequence
/// inside the article itself is normal, and an article of the law in force is not an article of the bill.
/// </remarks>
public sealed class SeveralArticlesRule() : AmendmentRule<Placement>(new(
    RuleIds.SeveralArticles, Severity.Warning, Ground.Other, LegalBases.OneArticle,
    Fr: "L’amendement porte sur {own} et vise aussi {other} : vouliez-vous écrire « l’alinéa » ? Sinon, un amendement distinct est à déposer.",
    En: "The amendment amends {own} and also targets {other}: did you mean an alinéa? If not, file another amendment."))
{
    public override void Define()
    {
        Placement placement = null!;
        BillTarget target = null!;

        When()
            .Match(() => placement, placement => placement.Article != null)
            .Match(() => target, target => !IsOwn(placement, target.Article.Number));
        Then()
            .Yield(_ => Report(placement, target));
    }

    private Finding Report(Placement placement, BillTarget target) => At(
        target.Named ?? target.Location, ("own", placement.Article!), ("other", target.Article));

    /// <summary>« ARTICLES 3 à 5 » hold article 4; the sole article of a bill is its first.</summary>
    private static bool IsOwn(Placement placement, ArticleNumber number) =>
        placement.Includes(number) || (IsFirst(placement.Article!.Number) && IsFirst(number));

    private static bool IsFirst(ArticleNumber number) => number == ArticleNumber.Sole || number.ToString() == "1er";
}
