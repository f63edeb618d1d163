using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnclosedQuotationRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnclosedQuotationRule>();

    [Fact]
    public void The_opening_sign_of_a_passage_that_never_closes_is_named() => s_rule.Reports("""
        ARTICLE 2
        I. – Rédiger ainsi l’alinéa 1 :
        [|«|] Le pain est rond
        « et cuit.
        II. – Supprimer l’alinéa 2.
        """, "Guillemets ouverts ici et jamais fermés.");

    [Fact]
    public void Of_two_nested_signs_the_one_that_stays_open_is_named() => s_rule.Reports("""
        ARTICLE 2
        I. – Rédiger ainsi l’alinéa 1 :
        [|«|] 1° Le mot : « pain » est supprimé.
        II. – Supprimer l’alinéa 2.
        """, "Guillemets ouverts ici et jamais fermés.");

    [Fact]
    public void A_passage_of_several_paragraphs_closes_once() => s_rule.Accepts("""
        ARTICLE 2
        Rédiger ainsi l’alinéa 1 :
        « Le pain est rond
        « et cuit. »
        """);

    [Fact]
    public void Lines_without_signs_are_the_usage_of_the_Senat() => s_rule.Accepts("""
        Article 2
        Alinéa 1
        Remplacer les mots :
        du pain
        par les mots :
        de la brioche
        """);
}
