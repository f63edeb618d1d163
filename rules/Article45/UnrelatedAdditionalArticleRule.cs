using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>In first reading an amendment is admissible when it has a link, even indirect, with the text tabled or transmitted.</summary>
/// <remarks>
/// A warning, and a rare one: doubt benefits the initiative. Where the reading is not known it is reported too, since what has no indirect link in first
/// reading has no direct one later. Finance and social-security bills have organic rules of their own; requests for a report, headings and provisions
/// about the bill itself have no subject to compare.
/// </remarks>
public sealed class UnrelatedAdditionalArticleRule() : AmendmentRule<AdditionalArticle>(new(
    RuleIds.UnrelatedAdditionalArticle, Severity.Warning, Ground.Rider, LegalBases.LinkWithText,
    Fr: "Aucun lien repéré avec {bill} : l’article additionnel {subject} ; {nearest}. En première lecture un lien même indirect suffit, et l’exposé peut "
        + "le montrer.",
    En: "No link found with {bill}: the additional article {subject}; {nearest}. In first reading a link even indirect is enough, and the statement of "
        + "reasons may show it.")
{
    Unassessed = new("l’article 45 n’a pas été apprécié", "article 45 was not assessed"),
})
{
    public override void Define()
    {
        LinkWithBill link = null!;

        When()
            .Exists<AdditionalArticle>()
            .Match(() => link, link => !link.IsPossible, link => !link.IsAboutBill)
            .Not<ReportAsked>()
            .Not<NewDivision>()
            .Not<SubAmendmentOf>()
            .Not<DossierReading>(reading => !reading.IsFirst)
            .Not<DossierNature>(nature => nature.IsFinancial);
        Then()
            .Yield(_ => Report(link));
    }

    private Finding Report(LinkWithBill link) => At(link.Location, ("bill", Bill(link)), ("subject", Subject(link)), ("nearest", Nearest(link)));

    private static LocalizedText Bill(LinkWithBill link) => link.Title is { } title
        ? new($"le texte « {title} »", $"the text “{title}”")
        : new(
            $"le texte en discussion, tel que le montrent {link.Amendments} amendements à ses articles",
            $"the text under discussion, as {link.Amendments} amendments to its articles show it");

    /// <summary>« parle de « x », « y » et vise le code z, que le texte ignore »: what the bill does not hold.</summary>
    private static LocalizedText Subject(LinkWithBill link)
    {
        var words = Quoted(link.Foreign);
        var laws = new LocalizedText(
            string.Join(", ", link.ForeignLaws.Select(law => law.StartsWith('n') ? $"le texte {law}" : $"le {law}")),
            string.Join(", ", link.ForeignLaws.Select(law => $"“{law}”")));
        return (link.Foreign.Length, link.ForeignLaws.Length) switch
        {
            (0, 0) => new("n’a pas de terme qui lui soit propre", "has no term of its own"),
            (0, _) => new($"vise {laws.Fr}, que le texte ignore", $"names {laws.En}, which the text does not"),
            (_, 0) => new($"parle de {words.Fr}, que le texte ignore", $"speaks of {words.En}, which the text does not"),
            _ => new(
                $"parle de {words.Fr} et vise {laws.Fr}, que le texte ignore", $"speaks of {words.En} and names {laws.En}, which the text does not"),
        };
    }

    /// <summary>The article that is closest, and what is in common with it: what an author can start from.</summary>
    private static LocalizedText Nearest(LinkWithBill link) => (link.Nearest, link.Shared) switch
    {
        ({ } article, [_, ..]) => new(
            $"le plus proche, l’article {article}, n’a en commun que {Quoted(link.Shared).Fr}",
            $"the closest, article {article}, has only {Quoted(link.Shared).En} in common"),
        _ => new("aucun article n’a de terme distinctif en commun", "no article has a distinctive term in common"),
    };

    private static LocalizedText Quoted(IEnumerable<string> words) =>
        new(string.Join(", ", words.Select(word => $"« {word} »")), string.Join(", ", words.Select(word => $"“{word}”")));
}
