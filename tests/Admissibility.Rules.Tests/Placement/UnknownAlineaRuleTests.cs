using Admissibility.Facts;
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
    public void An_article_that_does_not_exist_has_no_alinea_to_be_looked_for() => s_rule.IsUnassessedWithout("""
        ARTICLE 9
        Supprimer l’alinéa 4.
        """, ArticleUnderAmendment.Missing);

    [Fact]
    public void An_alinea_counted_inside_a_subdivision_is_reported_with_those_it_holds() => s_rule.Reports("""
        ARTICLE 1ER
        Supprimer [|le troisième alinéa|] du 2°.
        """, "L’alinéa 3 n’existe pas : le passage visé compte 1 alinéa.");

    [Fact]
    public void An_alinea_of_another_article_of_the_bill_is_counted_there() => s_rule.Reports("""
        ARTICLE 1ER
        Supprimer l’alinéa 3.
        À l’article 2, supprimer [|l’alinéa 3|].
        """, "L’alinéa 3 n’existe pas : l’article 2 compte 1 alinéa.");

    [Fact]
    public void Alineas_keep_the_numbers_of_the_printed_article() => s_rule.Reports("""
        ARTICLE 2
        I. – Après l’alinéa 1, insérer l’alinéa suivant : « La farine est pesée. »
        II. – Supprimer [|l’alinéa 2|].
        """);

    [Fact]
    public void A_bill_of_another_number_is_not_the_one_aimed_at() => s_rule.IsUnassessedWithout("""
        BOULANGERIE - (N° 78)
        AMENDEMENT
        N° 4
        présenté par
        M. Fournier
        ----------
        ARTICLE 2
        Supprimer l’alinéa 4.
        """, DossierBill.Missing);

    [Fact]
    public void An_article_named_without_an_alinéa_is_left_alone() => s_rule.Accepts("""
        ARTICLE 1ER
        À l’article 2, supprimer le mot : « farine ».
        """);
}
