using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class AmbiguousWordsRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<AmbiguousWordsRule>().With(Bench.SecondReading);

    [Fact]
    public void Words_found_twice_are_reported_with_their_number() => s_rule.Reports("""
        ARTICLE 1ER
        À l’alinéa 1, après [|le mot : « farine »|], insérer le mot : « blanche ».
        """, "« farine » se trouve 2 fois dans le passage visé : préciser l’occurrence, ou leur nombre si toutes sont visées.");

    [Fact]
    public void Fewer_times_announced_than_there_are_is_reported() => s_rule.Reports("""
        ARTICLE 1ER
        À l’alinéa 4, à deux reprises, substituer au [|mot : « pain »|] le mot : « gâteau ».
        """, "« pain » se trouve 3 fois dans le passage visé : préciser l’occurrence, ou leur nombre si toutes sont visées.");

    [Theory]
    [InlineData("À l’alinéa 1, après la seconde occurrence du mot : « farine », insérer le mot : « blanche ».")]
    [InlineData("À la première phrase de l’alinéa 1, après le mot : « farine », insérer le mot : « blanche ».")]
    [InlineData("À l’alinéa 4, à trois reprises, substituer au mot : « pain » le mot : « gâteau ».")]
    public void The_occurrence_given_is_enough(string dispositif) => s_rule.Accepts($"""
        ARTICLE 1ER
        {dispositif}
        """);

    [Theory]
    [InlineData("Dans l’ensemble de cet article, substituer au mot : « pain » le mot : « gâteau ».")]
    [InlineData("Dans l’ensemble de l’alinéa 4, supprimer le mot : « pain ».")]
    [InlineData("À l’alinéa 4, substituer au mot : « pain », à chaque occurrence, le mot : « gâteau ».")]
    [InlineData("Aux deux phrases de l’alinéa 1, substituer au mot : « farine » le mot : « semoule ».")]
    [InlineData("Modifier ainsi l’ensemble de l’alinéa 4 :\n1° Substituer au mot : « pain » le mot : « gâteau ».")]
    public void An_instruction_that_means_all_of_them_needs_no_occurrence(string dispositif) => s_rule.Accepts($"""
        ARTICLE 1ER
        {dispositif}
        """);

    [Fact]
    public void What_the_words_quoted_say_does_not_distribute() => s_rule.Reports("""
        ARTICLE 1ER
        À l’alinéa 4, substituer au [|mot : « pain »|] les mots : « pain, dans l’ensemble de cet article, ».
        """);

    [Fact]
    public void Words_once_in_each_of_several_alineas_are_not_ambiguous() => s_rule.Accepts("""
        ARTICLE 1ER
        Aux alinéas 2 à 3, substituer au mot : « sel » le mot : « sucre ».
        """);

    [Fact]
    public void Words_of_which_another_part_leaves_one_are_not_ambiguous() => s_rule.Accepts("""
        ARTICLE 1ER
        I. – Supprimer la seconde phrase de l’alinéa 1.
        II. – En conséquence, au même alinéa, après le mot : « farine », insérer le mot : « blanche ».
        """);
}
