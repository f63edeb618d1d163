using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnknownOccurrenceRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnknownOccurrenceRule>().With(Bench.SecondReading);

    [Fact]
    public void An_occurrence_beyond_the_last_is_reported() => s_rule.Reports("""
        ARTICLE 1ER
        À l’alinéa 1, après [|la troisième occurrence du mot : « farine »|], insérer le mot : « blanche ».
        """, "L’occurrence visée n’existe pas : les mots « farine » se trouvent 2 fois dans le passage visé.");

    [Fact]
    public void More_times_announced_than_there_are_is_reported() => s_rule.Reports("""
        ARTICLE 1ER
        À l’alinéa 1, à trois reprises, substituer au [|mot : « farine »|] le mot : « pâte ».
        """);

    [Theory]
    [InlineData("première")]
    [InlineData("deuxième")]
    [InlineData("dernière")]
    public void The_occurrences_there_are_are_accepted(string rank) => s_rule.Accepts($"""
        ARTICLE 1ER
        À l’alinéa 1, après la {rank} occurrence du mot : « farine », insérer le mot : « blanche ».
        """);

    [Fact]
    public void An_occurrence_is_counted_whatever_character_follows_it() => s_rule.Accepts("""
        ARTICLE 1ER
        À l’alinéa 4, après la deuxième occurrence du mot : « pain, », insérer le mot : « puis ».
        """);
}
