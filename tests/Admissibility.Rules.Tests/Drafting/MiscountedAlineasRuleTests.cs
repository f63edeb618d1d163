using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MiscountedAlineasRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MiscountedAlineasRule>();

    [Theory]
    [InlineData("les trois alinéas suivants :", "Nombre d’alinéas annoncé : 3 ; cité : 2.")]
    [InlineData("un alinéa ainsi rédigé :", "Nombre d’alinéas annoncé : 1 ; cité : 2.")]
    public void A_number_that_is_not_that_of_the_alineas_is_reported(string announced, string message) => s_rule.Reports(
        $"ARTICLE 2\nAprès l’alinéa 1, insérer [|{announced}|]\n« La farine est moulue.\n« Le four est éteint. »", message);

    [Fact]
    public void A_number_in_quoted_law_is_compared_too() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        L’article L. 3 du code de commerce est complété par [|trois alinéas ainsi rédigés :|]
        « La farine est moulue.
        « Le four est éteint. »
        """);

    [Fact]
    public void The_right_number_is_accepted() => s_rule.Accepts(
        "ARTICLE 2\nAprès l’alinéa 1, insérer les deux alinéas suivants :\n« La farine est moulue.\n« Le four est éteint. »");

    [Fact]
    public void Lines_of_a_table_are_no_alineas() => s_rule.Accepts(
        "ARTICLE 2\nAprès l’alinéa 1, insérer un alinéa ainsi rédigé :\n« La taxe est :\nFour\t2 %\nFournil\t3 % »");

    [Fact]
    public void What_is_not_closed_is_not_counted() => s_rule.Accepts(
        "ARTICLE 2\nAprès l’alinéa 1, insérer les trois alinéas suivants :\n« La farine est moulue.\n« Le four est éteint.");
}
