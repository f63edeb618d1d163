using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnknownSubdivisionRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnknownSubdivisionRule>();

    [Fact]
    public void A_label_that_heads_no_alinea_is_reported_with_those_there_are() => s_rule.Reports("""
        ARTICLE 1ER
        Supprimer [|le 4°|].
        """, "Aucun alinéa du passage visé ne commence par « 4° » ; on y trouve : 1°, 2°.");

    [Fact]
    public void A_label_of_a_series_that_is_not_there_is_reported_alone() => s_rule.Reports("""
        ARTICLE 1ER
        Supprimer [|le II|].
        """, "Aucun alinéa du passage visé ne commence par « II ».");

    [Theory]
    [InlineData("Supprimer le 2°.")]
    [InlineData("Après le 1°, insérer l’alinéa suivant : « 1° bis L’article L. 121-82 est abrogé ; ».")]
    public void The_labels_there_are_are_accepted(string dispositif) => s_rule.Accepts($"""
        ARTICLE 1ER
        {dispositif}
        """);

    [Fact]
    public void A_subdivision_that_another_part_puts_in_is_there() => s_rule.Accepts("""
        ARTICLE 1ER
        I. – Après l’alinéa 3, insérer l’alinéa suivant : « 3° L’article L. 121-82 est abrogé. »
        II. – En conséquence, compléter le 3° par les mots : « le 1er juin ».
        """);

    [Fact]
    public void The_subdivisions_of_a_code_are_not_those_of_the_bill() => s_rule.Accepts("""
        ARTICLE 1ER
        Au 7° de l’article L. 121-80 du code de commerce, supprimer le mot : « pain ».
        """);
}
