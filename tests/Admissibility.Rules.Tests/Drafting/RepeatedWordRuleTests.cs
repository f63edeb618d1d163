using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class RepeatedWordRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<RepeatedWordRule>();

    [Theory]
    [InlineData("APRÈS L’ARTICLE 2, insérer l’article suivant :\nLes pains [|ronds ronds|] sont vendus.", "« ronds » est écrit deux fois de suite.")]
    [InlineData(
        "ARTICLE 2\nCompléter cet article par l’alinéa suivant :\n« Le pain est vendu [|chaque chaque|] jour. »",
        "« chaque » est écrit deux fois de suite.")]
    public void A_word_twice_in_a_row_is_reported(string amendment, string message) => s_rule.Reports(amendment, message);

    [Theory]
    [InlineData("Les boulangers nous nous en félicitons.")]
    [InlineData("Ils peuvent faire faire leur pain, tout en en vendant.")]
    [InlineData("Le blé est nommé Gallus gallus ou Bora Bora.")]
    [InlineData("Le pain est cuit, cuit et vendu.")]
    [InlineData("Les boulangers vendent du\ndu pain.")]
    [InlineData("Le II II bis est abrogé.")]
    public void Words_that_may_follow_each_other_are_accepted(string text) =>
        s_rule.Accepts($"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}");

    [Fact]
    public void Words_of_another_text_are_as_they_are_there() => s_rule.Accepts(
        "ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « de de la farine » les mots : « de la farine ».");

    [Fact]
    public void One_of_them_is_deleted() => MendedText.Is<RepeatedWordRule>(
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLes pains sont vendus vendus ronds.",
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLes pains sont vendus ronds.");

    [Fact]
    public void A_misspelling_elsewhere_does_not_hide_it() => s_rule.Reports(
        "ARTICLE 2\nÀ la fin de de l’alinéa 1, insérer les mots : « et vendue [|chaque chaque|] jour ».");

    [Fact]
    public void A_small_word_that_was_read_once_is_left_to_the_rule_on_misspellings() => s_rule.Accepts(
        "ARTICLE 2\nÀ la fin de de l’alinéa 1, supprimer le mot : « farine ».");
}
