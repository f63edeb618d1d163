using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class RegulationAmendedRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<RegulationAmendedRule>();

    [Theory]
    [InlineData("[|L’article R. 121-3 du code de commerce|] est abrogé.")]
    [InlineData("[|Le deuxième alinéa de l’article D. 121-3 du code de commerce|] est supprimé.")]
    [InlineData("[|L’article 3 du décret n° 2020-1 du 3 janvier 2020|] est abrogé.")]
    public void A_decree_that_is_changed_is_reported(string text) => s_rule.Reports(Additional(text));

    [Theory]
    [InlineData("L’article L. 121-80 du code de commerce est abrogé.")]
    [InlineData("L’article L. 121-80 du code de commerce est complété par les mots : « au sens de l’article R. 121-3 ».")]
    [InlineData("Les fours mentionnés à l’article D. 121-3 du code de commerce sont éteints la nuit.")]
    public void A_mention_is_no_change(string text) => s_rule.Accepts(Additional(text));

    [Fact]
    public void The_message_shows_the_passage() =>
        s_rule.Reports(Additional("[|L’article R. 121-3 du code de commerce|] est abrogé."),
            "Passage « L’article R. 121-3 du code de commerce » : pourrait relever du domaine réglementaire, car un texte de cette nature est modifié.");

    [Fact]
    public void Article_D_of_a_bill_is_not_of_a_decree() => s_rule.Accepts("ARTICLE 2\nSupprimer l’alinéa 1.");

    private static string Additional(string text) => $"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
