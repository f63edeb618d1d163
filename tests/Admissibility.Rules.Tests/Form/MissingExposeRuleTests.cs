using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MissingExposeRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MissingExposeRule>();

    [Fact]
    public void An_amendment_without_reasons_is_reported_at_its_placement() => s_rule.Reports("""
        [|ARTICLE 2|]
        Supprimer cet article.
        """, "Aucun exposé sommaire trouvé : l’amendement doit être sommairement motivé.");

    [Fact]
    public void A_heading_with_nothing_under_it_is_no_reason() => s_rule.Reports("""
        [|ARTICLE 2|]
        Supprimer cet article.
        EXPOSÉ SOMMAIRE

        """);

    [Fact]
    public void Punctuation_alone_is_no_reason() => s_rule.Reports("""
        [|ARTICLE 2|]
        Supprimer cet article.
        EXPOSÉ SOMMAIRE
        … – 1.
        """);

    [Fact]
    public void A_text_without_placement_is_reported_at_its_own_start() => s_rule.Reports("[|Supprimer cet article.|]");

    [Fact]
    public void One_line_of_reasons_is_enough() => s_rule.Accepts("""
        ARTICLE 2
        Supprimer cet article.
        EXPOSÉ SOMMAIRE
        Amendement de repli.
        """);

    [Fact]
    public void Reasons_may_start_on_the_line_of_their_heading() => s_rule.Accepts("""
        ARTICLE 2
        Supprimer cet article.
        Exposé sommaire : cet article est inutile.
        """);
}
