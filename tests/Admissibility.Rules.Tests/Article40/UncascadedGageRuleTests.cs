using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UncascadedGageRuleTests
{
    private const string Local =
        "La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de fonctionnement";

    private const string Tobacco = "par la création d’une taxe additionnelle à l’accise sur les tabacs";

    private static readonly RuleVerifier s_rule = Bench.For<UncascadedGageRule>();

    private static string Gaged(string gages) => $"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de taxe foncière.
        {gages}
        """;

    [Fact]
    public void An_endowment_that_is_raised_without_the_State_is_reported() => s_rule.Reports(Gaged($"II. – [|{Local}.|]"));

    [Theory]
    [InlineData($"II. – {Local} et, corrélativement pour l’État, {Tobacco}.")]
    [InlineData($"II. – {Local}.\nIII. – La perte de recettes pour l’État est compensée à due concurrence {Tobacco}.")]
    [InlineData($"II. – La perte de recettes pour les collectivités territoriales est compensée à due concurrence {Tobacco}.")]
    public void What_compensates_the_State_or_costs_it_nothing_is_in_order(string gages) => s_rule.Accepts(Gaged(gages));

    [Fact]
    public void A_charge_is_not_mended_by_it() => s_rule.Accepts(Gaged(
        "II. – La charge pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de fonctionnement."));

    [Fact]
    public void The_Government_is_not_bound() => s_rule.Accepts($"""
        AMENDEMENT
        présenté par
        le Gouvernement
        ----------
        {Gaged($"II. – {Local}.")}
        """);
}
