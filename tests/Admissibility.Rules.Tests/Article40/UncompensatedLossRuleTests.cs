using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UncompensatedLossRuleTests
{
    private const string Gage =
        "La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de "
        + "fonctionnement.";

    private static readonly RuleVerifier s_rule = Bench.For<UncompensatedLossRule>();

    [Fact]
    public void An_exemption_without_a_gage_is_reported_with_the_body_that_loses() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|Les fournils sont exonérés de taxe foncière|].
        """, "Passage « Les fournils sont exonérés de taxe foncière » : une exonération pourrait causer une perte de recettes pour les collectivités "
               + "territoriales, sans gage au bénéfice de la même personne. Piste : « La perte de recettes pour les collectivités territoriales est "
               + "compensée à due concurrence par … ».");

    [Theory]
    [InlineData("Les dépenses de modernisation des fournils ouvrent droit à un crédit d’impôt")]
    [InlineData("Les apprentis boulangers sont exonérés de cotisations sociales")]
    [InlineData("Les meuniers bénéficient d’une exonération de taxe sur les farines")]
    public void Each_kind_of_relief_is_seen(string sentence) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{sentence}|].
        """);

    [Fact]
    public void A_gage_for_another_body_does_not_cover_the_loss() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – [|Les fournils sont exonérés de taxe foncière|].
        II. – La perte de recettes pour les organismes de sécurité sociale est compensée à due concurrence par la majoration de l’accise sur les tabacs.
        """);

    [Fact]
    public void A_gage_for_the_same_body_covers_it() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les fournils sont exonérés de taxe foncière.
        II. – {Gage}
        """);

    [Fact]
    public void A_gage_that_does_not_name_who_loses_has_the_benefit_of_the_doubt() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les fournils sont exonérés de taxe foncière.
        II. – La perte de recettes résultant du I est compensée à due concurrence par la majoration de l’accise sur les tabacs.
        """);

    [Theory]
    [InlineData("Les exonérations de taxe foncière font l’objet d’un bilan annuel.")]
    [InlineData("L’exonération de cotisations sociales est supprimée.")]
    [InlineData("Les boulangers sont exonérés de toute formalité.")]
    public void A_relief_that_is_not_opened_is_no_loss(string sentence) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {sentence}
        """);

    [Fact]
    public void The_government_is_not_bound() => s_rule.Accepts("""
        N° 3
        AMENDEMENT
        présenté par
        le Gouvernement
        ----------
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Les fournils sont exonérés de taxe foncière.
        """);
}
