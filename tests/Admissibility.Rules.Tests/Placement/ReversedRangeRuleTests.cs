using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class ReversedRangeRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<ReversedRangeRule>().With(Dossier.Empty);

    [Fact]
    public void Alineas_in_the_wrong_order_are_reported_without_a_bill() => s_rule.Reports("""
        ARTICLE 2
        Supprimer [|les alinéas 7 à 3|].
        """, "Bornes inversées, de 7 à 3 : vouliez-vous écrire « 3 à 7 » ?");

    [Theory]
    [InlineData("Supprimer [|les 5° à 2°|].")]
    [InlineData("Supprimer [|les IV à II|].")]
    [InlineData("Supprimer [|les d à b|].")]
    public void So_are_labels(string dispositif) => s_rule.Reports($"""
        ARTICLE 2
        {dispositif}
        """);

    [Theory]
    [InlineData("Supprimer les alinéas 3 à 7.")]
    [InlineData("Supprimer les alinéas 7 et 3.")]
    [InlineData("Supprimer les deux derniers alinéas.")]
    [InlineData("Supprimer les 2° bis à 2°.")]
    [InlineData("Supprimer les I à IX.")]
    [InlineData("Supprimer les a à d.")]
    public void Ranges_in_order_and_what_is_no_range_are_accepted(string dispositif) => s_rule.Accepts($"""
        ARTICLE 2
        {dispositif}
        """);

    [Fact]
    public void A_group_is_looked_at_once_for_all_its_orders() => s_rule.Reports("""
        ARTICLE 2
        Modifier ainsi [|les alinéas 7 à 3|] :
        1° Supprimer le mot : « pain » ;
        2° Supprimer le mot : « sel ».
        """);

    [Fact]
    public void What_the_amendment_puts_in_is_law_and_not_an_order() => s_rule.Accepts("""
        ARTICLE 2
        Compléter cet article par l’alinéa suivant :
        « Les 5° à 2° de l’article L. 121-80 du code de commerce sont abrogés. »
        """);
}
