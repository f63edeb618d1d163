using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>In first reading an amendment is admissible when it has a link, even indirect, with the text tabled or transmitted.</summary>
/// <remarks>
/// A warning, and a rare one: a single word family or code in common is taken for a link, since doubt benefits the
/// initiative. Finance and social-security bills have organic rules of their own.
/// </remarks>
public sealed class UnrelatedAdditionalArticleRule() : AmendmentRule<AdditionalArticle>(new(
    RuleIds.UnrelatedAdditionalArticle, Severity.Warning, Ground.Rider, LegalBases.LinkWithText,
    Fr: "Aucun lien repéré avec le texte « {title} » : l’article additionnel {subject}, ce qui ne se retrouve pas dans le texte. Un lien même indirect "
        + "suffit : l’exposé peut le montrer.",
    En: "No link found with the text “{title}”: the additional article {subject}, which is not found in the text. A link even indirect is enough: the "
        + "statement of reasons may show it.")
{
    Unassessed = new("l’article 45 n’a pas été apprécié", "article 45 was not assessed"),
})
{
    /// <summary>How many words of the amendment a message shows.</summary>
    private const int Shown = 5;

    public override void Define()
    {
        AdditionalArticle article = null!;
        DossierBill dossier = null!;

        When()
            .Match(() => article)
            .Match<DossierReading>(reading => reading.IsFirst)
            .Match(() => dossier, dossier => !article.Topics.HasLinkWith(dossier.Topics))
            .Not<DossierNature>(nature => nature.IsFinancial);
        Then()
            .Yield(_ => Report(article, dossier));
    }

    private Finding Report(AdditionalArticle article, DossierBill dossier) => At(
        article.Location, ("title", dossier.Bill.Title), ("subject", Subject(article.Topics)));

    /// <summary>« parle de « x », « y » et modifie le code z »: the evidence.</summary>
    private static LocalizedText Subject(Topics topics)
    {
        var words = string.Join(", ", topics.Words.Values.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Take(Shown)
            .Select(word => $"« {word} »"));
        var codes = string.Join(", ", topics.Codes.Order(StringComparer.Ordinal));
        return (words.Length, codes.Length) switch
        {
            (0, 0) => new("n’a pas de terme propre", "has no term of its own"),
            (0, _) => new($"modifie le {codes}", $"amends the {codes}"),
            (_, 0) => new($"parle de {words}", $"speaks of {words}"),
            _ => new($"parle de {words} et modifie le {codes}", $"speaks of {words} and amends the {codes}"),
        };
    }
}
