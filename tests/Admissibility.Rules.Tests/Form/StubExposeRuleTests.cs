using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class StubExposeRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<StubExposeRule>();

    [Theory]
    [InlineData("Amendement de repli.")]
    [InlineData("Se justifie par son texte même")]
    [InlineData("AMENDEMENT D’APPEL…")]
    [InlineData("À compléter")]
    public void A_formula_alone_is_reported(string expose) => s_rule.Reports($"""
        ARTICLE 2
        Supprimer cet article.
        EXPOSÉ SOMMAIRE
        [|{expose}|]
        """, $"L’exposé « {expose} » ne dit pas de motif : l’amendement doit être sommairement motivé.");

    [Theory]
    [InlineData("Amendement rédactionnel.")]
    [InlineData("Coordination.")]
    [InlineData("Amendement de repli : il garde au moins la farine.")]
    public void A_reason_however_short_is_one(string expose) => s_rule.Accepts($"""
        ARTICLE 2
        Supprimer cet article.
        EXPOSÉ SOMMAIRE
        {expose}
        """);

    [Fact]
    public void The_fallback_of_the_Government_is_accepted() => s_rule.Accepts("""
        AMENDEMENT
        présenté par
        Le Gouvernement
        ----------
        ARTICLE 2
        Supprimer cet article.
        EXPOSÉ SOMMAIRE
        Cet amendement se justifie par son texte même.
        """);
}
