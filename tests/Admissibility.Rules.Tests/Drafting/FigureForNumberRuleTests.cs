using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class FigureForNumberRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<FigureForNumberRule>();

    [Theory]
    [InlineData("25")]
    [InlineData("1 500")]
    [InlineData("3,5")]
    public void A_number_of_several_figures_is_reported(string number) => s_rule.Reports(
        $"ARTICLE 2\nÀ l’alinéa 1, substituer [|au chiffre|] : « {number} » le nombre : « 12 ».",
        "« au chiffre » ne désigne qu’un signe de 0 à 9 : « au nombre ».");

    [Theory]
    [InlineData("au chiffre : « 2 »")]
    [InlineData("au nombre : « 25 »")]
    [InlineData("au chiffre : « 20 % »")]
    [InlineData("au chiffre : « 2027 »")]
    public void One_figure_and_what_is_no_bare_number_are_accepted(string words) => s_rule.Accepts(
        $"ARTICLE 2\nÀ l’alinéa 1, substituer {words} le nombre : « 12 ».");

    [Fact]
    public void A_noun_for_words_is_another_rule_s() => s_rule.Accepts("ARTICLE 2\nÀ l’alinéa 1, supprimer le mot : « 25 ».");

    [Fact]
    public void The_number_is_called_one() => MendedText.Is<FigureForNumberRule>(
        "ARTICLE 2\nÀ l’alinéa 1, supprimer le chiffre : « 25 ».", "ARTICLE 2\nÀ l’alinéa 1, supprimer le nombre : « 25 ».");
}
