using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnrelatedAdditionalArticleRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnrelatedAdditionalArticleRule>();

    private const string Unrelated = """
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|Les navires de plaisance sont immatriculés auprès de la capitainerie.|]
        """;

    [Fact]
    public void An_article_that_shares_neither_word_nor_code_is_reported_with_its_own_words() => s_rule.Reports(
        Unrelated,
        "Aucun lien repéré avec le texte « Proposition de loi relative à la boulangerie artisanale » : l’article additionnel parle de « capitainerie », "
            + "« immatriculés », « plaisance », « navires », ce qui ne se retrouve pas dans le texte. "
            + "Un lien même indirect suffit : l’exposé peut le montrer.");

    [Fact]
    public void A_code_that_the_bill_amends_is_a_link() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        L’article L. 321-4 du code de commerce est abrogé.
        """);

    [Fact]
    public void A_word_of_the_same_family_is_a_link() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Les artisans de la pêche déclarent leurs navires.
        """);

    [Fact]
    public void An_amendment_to_an_article_of_the_bill_is_left_alone() => s_rule.Accepts("""
        ARTICLE 2
        Compléter cet article par la phrase suivante :
        « Les navires de plaisance sont immatriculés. »
        """);

    [Fact]
    public void A_finance_bill_has_rules_of_its_own() =>
        s_rule.With(Bench.FirstReading with { Nature = BillNature.Finance }).Accepts(MarkedText.Parse(Unrelated).Text);

    [Fact]
    public void After_the_first_reading_another_rule_applies() =>
        s_rule.With(Bench.FirstReading with { Reading = Reading.Second }).Accepts(MarkedText.Parse(Unrelated).Text);

    [Fact]
    public void Without_the_reading_it_says_that_it_could_not_judge() =>
        s_rule.With(new Dossier { Bill = Bench.Bill }).IsUnassessedWithout(MarkedText.Parse(Unrelated).Text, DossierReading.Missing);

    [Fact]
    public void Without_the_bill_it_says_that_it_could_not_judge() =>
        s_rule.With(new Dossier { Reading = Reading.First }).IsUnassessedWithout(MarkedText.Parse(Unrelated).Text, DossierBill.Missing);
}
