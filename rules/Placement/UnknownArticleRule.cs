using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>An amendment must apply to the text that it amends: the article of its placement is an article of the bill.</summary>
/// <remarks>An error, since it is judged against the bill that the dossier gives for this stage, and only then.
/// A file that gives only the start of the bill shows nothing of the articles after its last.</remarks>
public sealed class UnknownArticleRule() : AmendmentRule<Placement>(new(
    RuleIds.UnknownArticle, Severity.Error, Ground.OutOfField, LegalBases.TextUnderDiscussion,
    Fr: "Le texte en discussion n’a pas {article} ; {nearest}.",
    En: "The text under discussion has no such article ({article}); {nearest}.")
{
    Unassessed = new("l’existence de l’article visé n’a pas été vérifiée", "whether the targeted article exists was not verified"),
})
{
    public override void Define()
    {
        Placement placement = null!;
        DossierBill dossier = null!;

        When()
            .Match(() => placement, placement => placement.Article != null)
            .Match(() => dossier, dossier => !dossier.Has(placement.Article!) && !dossier.MayHaveBeyond(placement.Article!));
        Then()
            .Yield(_ => Report(placement, dossier));
    }

    private Finding Report(Placement placement, DossierBill dossier) => At(
        placement.Location, ("article", Without(placement.Article!)), ("nearest", Nearest(dossier.Bill, placement.Article!.Number)));

    private static LocalizedText Without(ArticleName article) => new($"d’{article.ToLocalizedText().Fr["l’".Length..]}", article.ToLocalizedText().En);

    private static LocalizedText Nearest(Bill bill, ArticleNumber number)
    {
        var nearest = bill.Nearest(number).Select(article => new ArticleName(article).ToLocalizedText()).ToList();
        return nearest.Count switch
        {
            0 => new("il ne compte aucun article", "it has no article at all"),
            1 => new($"le plus proche : {nearest[0].Fr}", $"the nearest: {nearest[0].En}"),
            _ => new($"les plus proches : {string.Join(", ", nearest.Select(name => name.Fr))}",
                $"the nearest: {string.Join(", ", nearest.Select(name => name.En))}"),
        };
    }
}
