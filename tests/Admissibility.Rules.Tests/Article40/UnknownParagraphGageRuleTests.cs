using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnknownParagraphGageRuleTests
{
    private const string Source = "par la création d’une taxe additionnelle à l’accise sur les tabacs.";

    private static readonly RuleVerifier s_rule = Bench.For<UnknownParagraphGageRule>();

    [Fact]
    public void A_gage_of_its_own_paragraph_is_reported() => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – [|La perte de recettes résultant pour l’État du II est compensée à due concurrence {Source}|]
        """);

    [Fact]
    public void A_gage_of_its_own_paragraph_is_reported_in_an_article_of_the_bill_too() => s_rule.Reports($"""
        ARTICLE 2
        Compléter cet article par le paragraphe suivant :
        « IV. – [|La perte de recettes résultant pour l’État du IV est compensée à due concurrence {Source}|] »
        """);

    [Fact]
    public void A_gage_of_a_paragraph_that_the_new_article_does_not_have_is_reported() => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – [|La perte de recettes résultant pour l’État du III est compensée à due concurrence {Source}|]
        """);

    [Fact]
    public void A_gage_of_a_paragraph_that_is_there_is_in_order() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – La perte de recettes résultant pour l’État du I est compensée à due concurrence {Source}
        """);

    [Fact]
    public void A_paragraph_of_the_article_under_discussion_may_be_meant() => s_rule.Accepts($"""
        ARTICLE 2
        Compléter cet article par le paragraphe suivant :
        « IV. – La perte de recettes résultant pour l’État du II est compensée à due concurrence {Source} »
        """);

    [Fact]
    public void A_paragraph_of_a_law_may_be_meant() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – La perte de recettes résultant pour l’État du III de l’article 13 de la loi est compensée à due concurrence {Source}
        """);

    [Fact]
    public void A_number_with_a_letter_is_another_number() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les nichoirs sont exonérés de la taxe sur la valeur ajoutée.
        II. – La perte de recettes résultant pour l’État du III bis est compensée à due concurrence {Source}
        """);

    [Fact]
    public void A_charge_is_not_mended_by_a_reference() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les communes ouvrent un fournil.
        II. – La charge résultant pour l’État du II est compensée à due concurrence {Source}
        """);
}
