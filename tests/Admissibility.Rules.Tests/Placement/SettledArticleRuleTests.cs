using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class SettledArticleRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<SettledArticleRule>().With(Bench.SecondReading);

    [Fact]
    public void An_article_voted_in_the_same_terms_is_reported() => s_rule.Reports("""
        [|ARTICLE 4|]
        Supprimer cet article.
        """, "Les deux chambres ont déjà statué dans les mêmes termes sur l’article 4 ; il ne pourrait être rouvert que pour assurer le respect de la "
               + "Constitution, une coordination ou la correction d’une erreur matérielle.");

    [Fact]
    public void So_is_one_that_both_deleted_even_to_restore_it() => s_rule.Reports("""
        [|ARTICLE 2 BIS|]
        Rétablir cet article dans la rédaction suivante :
        « Le pain est pesé. »
        """);

    [Theory]
    [InlineData("ARTICLE 3")]
    [InlineData("ARTICLE 2 TER")]
    [InlineData("ARTICLE 2")]
    [InlineData("APRÈS L’ARTICLE 4")]
    public void Articles_that_are_not_settled_are_in_discussion(string placement) => s_rule.Accepts($"""
        {placement}
        Rédiger ainsi cet article :
        « Le pain est pesé. »
        """);

    [Fact]
    public void Without_the_bill_nothing_is_concluded() => s_rule.With(Dossier.Empty).IsUnassessedWithout("""
        ARTICLE 4
        Supprimer cet article.
        """, DossierBill.Missing);

    [Theory]
    [InlineData("APRÈS L’ARTICLE 4, insérer l’article suivant :\nLe pain est pesé.")]
    [InlineData("TITRE\nSupprimer les mots : « de la boulangerie ».")]
    public void What_bears_on_no_article_needs_no_bill(string text) => s_rule.With(Dossier.Empty).Accepts(text);
}
