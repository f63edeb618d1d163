using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class PostponedGageRuleTests
{
    private const string Source = "par la création d’une taxe additionnelle à l’accise sur les tabacs.";

    private static readonly RuleVerifier s_rule = Bench.For<PostponedGageRule>();

    [Fact]
    public void A_gage_that_is_put_off_is_reported() => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – [|La perte de recettes pour l’État est compensée, à compter de l’année suivante, à due concurrence {Source}|]
        """);

    [Fact]
    public void A_gage_that_depends_on_a_condition_is_reported() => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – [|La perte de recettes pour l’État est compensée à due concurrence, le cas échéant, {Source}|]
        """);

    [Fact]
    public void A_gage_without_delay_is_in_order() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – La perte de recettes pour l’État est compensée à due concurrence {Source}
        """);

    [Fact]
    public void What_is_lost_may_depend_on_a_condition() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – La perte de recettes résultant le cas échéant pour l’État du I est compensée à due concurrence {Source}
        """);

    [Fact]
    public void A_charge_is_not_mended_by_its_being_immediate() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les communes ouvrent un fournil.
        II. – La charge pour l’État est compensée, le cas échéant, {Source}
        """);
}
