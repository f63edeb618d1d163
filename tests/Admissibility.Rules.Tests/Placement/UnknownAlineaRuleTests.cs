using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnknownAlineaRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnknownAlineaRule>();

    [Fact]
    public void An_alinea_beyond_the_article_is_reported_with_their_number() => s_rule.Reports("""
        ARTICLE 1ER
        Supprimer [|l’alinéa 4|].
        """, "L’alinéa 4 n’existe pas : l’article 1er compte 3 alinéas.");

    [Fact]
    public void A_range_that_ends_beyond_the_article_is_reported() => s_rule.Reports("""
        ARTICLE 1ER
        Supprimer [|les alinéas 2 à 12|].
        """);

    [Fact]
    public void Each_alinea_of_a_group_of_orders_is_looked_at() => s_rule.Reports("""
        ARTICLE 2
        I. – À la première phrase de l’alinéa 1, après le mot : « farine », insérer les mots : « et du sel ».
        II. – En conséquence, supprimer [|l’alinéa 2|].
        """, "L’alinéa 2 n’existe pas : l’article 2 compte 1 alinéa.");

    [Fact]
    public void The_last_alinea_exists() => s_rule.Accepts("""
        ARTICLE 1ER
        À l’alinéa 3, supprimer les mots : « le mot ».
        """);

    [Fact]
    public void The_alineas_of_a_code_are_not_those_of_the_bill() => s_rule.Accepts("""
        ARTICLE 2
        Compléter cet article par l’alinéa suivant :
        « Le huitième alinéa de l’article L. 121-80 du code de commerce est supprimé. »
        """);

    [Fact]
    public void An_article_that_does_not_exist_is_another_rules_business() => s_rule.Accepts("""
        ARTICLE 9
        Supprimer l’alinéa 4.
        """);
}
