using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class TimedRegulationRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<TimedRegulationRule>();

    [Theory]
    [InlineData("[|Les arrêtés de pesée sont publiés au moins|] tous les deux mois.")]
    [InlineData("[|Le décret mentionné à l’article 2 est pris dans un délai|] de six mois.")]
    [InlineData("[|Cet arrêté est révisé chaque année|].")]
    public void A_time_for_a_decree_is_reported(string text) => s_rule.Reports(Additional(text));

    [Theory]
    [InlineData("Un décret précise les modalités de la pesée.")]
    [InlineData("Le décret est pris après avis des meuniers.")]
    [InlineData("Les tarifs sont publiés au moins tous les deux mois.")]
    [InlineData("Les meuniers que les arrêtés désignent sont pris au moins une fois par an.")]
    public void Another_sentence_is_not(string text) => s_rule.Accepts(Additional(text));

    private static string Additional(string text) => $"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
