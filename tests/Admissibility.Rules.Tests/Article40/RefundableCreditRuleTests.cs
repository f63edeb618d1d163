using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class RefundableCreditRuleTests
{
    private const string Gage =
        "La perte de recettes pour l’État est compensée à due concurrence par la création d’une taxe additionnelle à l’accise sur les tabacs.";

    private static readonly RuleVerifier s_rule = Bench.For<RefundableCreditRule>();

    [Fact]
    public void A_gaged_credit_without_the_limiting_clause_is_reported() => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – [|Les dépenses de pétrin ouvrent droit à un crédit d’impôt|]. Les dépenses de four ouvrent droit à un crédit d’impôt.
        II. – {Gage}
        """);

    [Fact]
    public void The_limiting_clause_makes_it_a_loss_alone() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les dépenses de pétrin ouvrent droit à un crédit d’impôt.
        II. – Le I n’est applicable qu’aux sommes venant en déduction de l’impôt dû.
        III. – {Gage}
        """);

    [Fact]
    public void A_reduction_is_not_refunded() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les dépenses de pétrin ouvrent droit à une réduction d’impôt.
        II. – {Gage}
        """);

    [Fact]
    public void Without_a_gage_the_loss_is_another_rules_matter() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Les dépenses de pétrin ouvrent droit à un crédit d’impôt.
        """);

    [Fact]
    public void A_gage_for_another_body_is_no_gage_of_the_credit() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les dépenses de pétrin ouvrent droit à un crédit d’impôt.
        II. – La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de
        fonctionnement.
        """);
}
