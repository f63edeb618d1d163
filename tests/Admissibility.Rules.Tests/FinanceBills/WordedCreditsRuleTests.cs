using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class WordedCreditsRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<WordedCreditsRule>();

    [Theory]
    [InlineData("Porter les crédits du programme « Blé » de 1 000 000 € à 2 000 000 €")]
    [InlineData("Majorer les crédits du programme « Blé » de 500 000 euros")]
    [InlineData("Abonder le programme « Blé » de 3 millions d’euros")]
    public void Credits_that_are_raised_alone_are_reported(string sentence) => s_rule.Reports($"""
        ARTICLE 42
        [|{sentence}|].
        """);

    [Theory]
    [InlineData("Porter les crédits du programme « Blé » de 2 000 000 € à 1 000 000 €.")]
    [InlineData("Minorer les crédits du programme « Blé » de 500 000 euros.")]
    [InlineData("Majorer les crédits du programme « Blé » de 500 000 euros.\nMinorer les crédits du programme « Sel » de 500 000 euros.")]
    [InlineData("Les meuniers peuvent abonder le programme.")]
    public void What_lowers_or_moves_them_or_names_no_amount_is_in_order(string text) => s_rule.Accepts($"""
        ARTICLE 42
        {text}
        """);

    [Fact]
    public void The_Government_is_not_bound() => s_rule.Accepts("""
        AMENDEMENT
        présenté par
        le Gouvernement
        ----------
        ARTICLE 42
        Majorer les crédits du programme « Blé » de 500 000 euros.
        """);
}
