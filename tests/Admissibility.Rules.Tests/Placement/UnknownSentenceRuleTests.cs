using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnknownSentenceRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnknownSentenceRule>().With(Bench.SecondReading);

    [Fact]
    public void A_sentence_beyond_the_last_is_reported_with_their_number() => s_rule.Reports("""
        ARTICLE 1ER
        Supprimer [|la troisième phrase|] de l’alinéa 1.
        """, "La phrase n° 3 n’existe pas : le passage visé compte 2 phrases.");

    [Fact]
    public void The_second_sentence_of_one_is_reported() => s_rule.Reports("""
        ARTICLE 1ER
        À [|la seconde phrase|] de l’alinéa 2, supprimer le mot : « sel ».
        """, "La phrase n° 2 n’existe pas : le passage visé compte 1 phrase.");

    [Theory]
    [InlineData("Supprimer la seconde phrase de l’alinéa 1.")]
    [InlineData("Supprimer la dernière phrase de l’alinéa 1.")]
    [InlineData("À la première phrase de l’alinéa 2, supprimer le mot : « sel ».")]
    public void The_sentences_there_are_are_accepted(string dispositif) => s_rule.Accepts($"""
        ARTICLE 1ER
        {dispositif}
        """);

    [Fact]
    public void A_sentence_that_another_part_adds_is_there() => s_rule.Accepts("""
        ARTICLE 1ER
        I. – Compléter l’alinéa 4 par la phrase suivante : « Il est pesé. »
        II. – À la deuxième phrase du même alinéa, après le mot : « pesé », insérer les mots : « chaque jour ».
        """);
}
