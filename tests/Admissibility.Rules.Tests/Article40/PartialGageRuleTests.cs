using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class PartialGageRuleTests
{
    private const string Source = "par la création d’une taxe additionnelle à l’accise sur les tabacs.";

    private static readonly RuleVerifier s_rule = Bench.For<PartialGageRule>();

    [Fact]
    public void A_gage_without_a_due_concurrence_is_reported() => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – [|La perte de recettes pour l’État est compensée {Source}|]
        """);

    [Fact]
    public void It_is_seen_in_quoted_text() => s_rule.Reports($"""
        ARTICLE 2
        Compléter cet article par le paragraphe suivant :
        « II. – [|La perte de recettes pour l’État est compensée {Source}|] »
        """);

    [Fact]
    public void A_whole_gage_is_in_order() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – La perte de recettes pour l’État est compensée, à due concurrence, {Source}
        """);

    [Fact]
    public void A_misprint_in_these_words_is_no_lack_of_them() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – La perte de recettes pour l’État est compensée à dur concurrence {Source}
        """);

    [Fact]
    public void A_charge_is_not_mended_by_these_words() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les communes ouvrent un fournil.
        II. – La charge pour l’État est compensée {Source}
        """);
}
