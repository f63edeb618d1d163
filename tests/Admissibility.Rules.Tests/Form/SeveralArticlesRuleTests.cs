using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class SeveralArticlesRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<SeveralArticlesRule>();

    [Fact]
    public void A_second_article_is_reported() => s_rule.Reports("""
        ARTICLE 1ER
        Supprimer l’alinéa 2.
        À [|l’article 2|], supprimer l’alinéa 1.
        """, "L’amendement porte sur l’article 1er et vise aussi l’article 2 : vouliez-vous écrire « l’alinéa » ? Sinon, un amendement distinct est à "
               + "déposer.");

    [Theory]
    [InlineData("Aux [|articles 1er et 2|], substituer au mot : « pain » le mot : « farine ».", "2")]
    [InlineData("À l’alinéa 1 des [|articles 1er à 4|], supprimer le mot : « pain ».", "4")]
    public void A_second_article_in_a_list_is_reported(string order, string other) => s_rule.Reports($"""
        ARTICLE 1ER
        {order}
        """, $"L’amendement porte sur l’article 1er et vise aussi l’article {other} : vouliez-vous écrire « l’alinéa » ? Sinon, un amendement distinct est à "
               + "déposer.");

    [Fact]
    public void An_article_of_the_law_in_force_is_not_one_of_the_bill() => s_rule.Accepts("""
        ARTICLE 1ER
        Compléter cet article par l’alinéa suivant :
        « L’article 2 du code de commerce est abrogé. »
        """);

    [Fact]
    public void Its_own_article_may_be_named() => s_rule.Accepts("""
        ARTICLE 2
        À l’article 2, supprimer l’alinéa 1.
        """);

    [Fact]
    public void An_additional_article_has_no_article_of_its_own() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        À l’article 5, supprimer l’alinéa 1.
        """);

    [Theory]
    [InlineData("4")]
    [InlineData("5")]
    public void A_range_holds_the_articles_inside_it(string number) => s_rule.Accepts($"""
        ARTICLES 3 À 5
        À l’article {number}, supprimer l’alinéa 1.
        """);

    [Theory]
    [InlineData("2")]
    [InlineData("6")]
    public void A_range_ends_where_it_ends(string number) => s_rule.Reports($"""
        ARTICLES 3 À 5
        À [|l’article {number}|], supprimer l’alinéa 1.
        """);

    [Fact]
    public void The_sole_article_is_the_first() => s_rule.Accepts("""
        ARTICLE UNIQUE
        À l’article 1er, supprimer l’alinéa 1.
        """);

    [Fact]
    public void A_heading_is_no_article() =>
        s_rule.With(Bench.FirstReading with { Bill = BillTextReader.Read("Titre\nTITRE II\nDu pain\nArticle 5\nLe pain est rond.") }).Accepts("""
            TITRE II
            À l’article 5, supprimer l’alinéa 1.
            """);
}
