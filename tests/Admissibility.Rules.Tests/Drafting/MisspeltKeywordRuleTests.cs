using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MisspeltKeywordRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MisspeltKeywordRule>();

    [Fact]
    public void A_slip_in_the_placement_is_read_and_named() => s_rule.Reports("""
        [|ARTICEL|] 2
        Supprimer cet article.
        """, "« ARTICEL » a été lu comme « ARTICLE » : à corriger.");

    [Fact]
    public void A_slip_in_the_dispositif_is_read_and_named() => s_rule.Reports("""
        ARTICLE 2
        À l’alinéa 1, [|substiuer|] au mot : « farine » le mot : « blé ».
        """, "« substiuer » a été lu comme « substituer » : à corriger.");

    [Fact]
    public void Missing_accents_are_no_slip() => s_rule.Accepts("""
        APRES L'ARTICLE 2, inserer l'article suivant:
        Le prix du pain est affiché.
        """);

    [Fact]
    public void A_word_of_the_language_is_never_taken_for_a_keyword() => s_rule.Accepts("""
        ARTICLE 2
        Le livret II du code de commerce est abrogé.
        """);
}
