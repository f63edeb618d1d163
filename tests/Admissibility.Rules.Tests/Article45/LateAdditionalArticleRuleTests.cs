using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class LateAdditionalArticleRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<LateAdditionalArticleRule>();

    private const string Additional = """
        APRÈS L’[|ARTICLE 2|], insérer l’article suivant :
        Le prix du pain est affiché.
        """;

    [Theory]
    [InlineData(Reading.Second)]
    [InlineData(Reading.New)]
    public void An_additional_article_in_a_later_reading_is_reported(Reading reading) =>
        s_rule.With(Bench.FirstReading with { Reading = reading }).Reports(Additional);

    [Fact]
    public void In_first_reading_it_is_open() => s_rule.Accepts(MarkedText.Parse(Additional).Text);

    [Fact]
    public void An_article_of_the_bill_can_be_amended_in_any_reading() => s_rule.With(Bench.FirstReading with { Reading = Reading.Second }).Accepts("""
        ARTICLE 2
        Supprimer cet article.
        """);

    [Fact]
    public void A_sénat_document_prints_its_reading() => s_rule.With(Dossier.Empty).Reports("""
        (2ème lecture)
        N° COM-3

        AMENDEMENT
        présenté par

        Mme ARNAUD

        ARTICLE ADDITIONNEL APRÈS [|ARTICLE 2|]

        Le prix du pain est affiché.
        """);

    [Fact]
    public void Without_the_reading_it_says_that_it_could_not_judge() =>
        s_rule.With(Dossier.Empty).IsUnassessedWithout(MarkedText.Parse(Additional).Text, DossierReading.Missing);
}
