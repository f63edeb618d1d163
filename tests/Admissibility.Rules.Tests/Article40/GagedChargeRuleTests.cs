using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class GagedChargeRuleTests
{
    private const string Gage =
        "La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de "
        + "fonctionnement.";

    private static readonly RuleVerifier s_rule = Bench.For<GagedChargeRule>();

    [Theory]
    [InlineData("La charge pour l’État est compensée à due concurrence par la création d’une taxe additionnelle à l’accise sur les tabacs.")]
    [InlineData("Les charges pour les collectivités territoriales sont compensées, à due concurrence, par la majoration de la dotation globale de "
        + "fonctionnement.")]
    public void A_charge_that_claims_to_be_gaged_is_reported(string gage) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les communes ouvrent un fournil.
        II. – [|{gage}|]
        """);

    [Fact]
    public void It_is_seen_in_quoted_text() => s_rule.Reports("""
        ARTICLE 2
        Compléter cet article par l’alinéa suivant :
        « II. – [|La charge pour l’État est compensée à due concurrence par la création d’une taxe additionnelle à l’accise sur les tabacs.|] »
        """);

    [Fact]
    public void A_gaged_loss_is_in_order() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les fournils sont exonérés de taxe foncière.
        II. – {Gage}
        """);

    [Fact]
    public void A_charge_without_compensation_is_no_gage() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        La charge de l’entretien incombe au propriétaire.
        """);
}
