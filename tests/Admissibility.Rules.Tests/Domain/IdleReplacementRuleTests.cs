using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class IdleReplacementRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<IdleReplacementRule>();

    [Theory]
    [InlineData("ARTICLE 2\n[|À l’alinéa 1, substituer au mot : « farine » le mot : « farine »|].")]
    [InlineData("ARTICLE 2\nI. – Supprimer l’alinéa 1.\nII. – En conséquence, [|à l’alinéa 1, remplacer le mot : « sel » par le mot : « sel »|].")]
    public void Words_that_replace_themselves_are_reported(string text) => s_rule.Reports(text);

    [Theory]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, substituer au mot : « farine » le mot : « farines ».")]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « la farine » les mots : « La farine ».")]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « la farine » les mots : « la farine, ».")]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, après le mot : « farine », insérer le mot : « farine ».")]
    [InlineData("ARTICLE 2\nSubstituer aux deux premières occurrences du mot : « farine » et au mot : « sel » le mot : « farine ».")]
    public void Others_are_not(string text) => s_rule.Accepts(text);
}
