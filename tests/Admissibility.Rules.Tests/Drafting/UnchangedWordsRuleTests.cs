using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnchangedWordsRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnchangedWordsRule>();

    [Theory]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « de l’eau » les mots : [|« de l'eau »|].")]
    [InlineData("ARTICLE 2\nAlinéa 1\nRemplacer les mots :\nde la farine\npar les mots :\n[|de la farine|]")]
    public void Words_replaced_by_the_same_are_reported_however_they_are_typed(string amendment) => s_rule.Reports(amendment);

    [Fact]
    public void The_message_shows_the_words() => s_rule.Reports(
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nÀ l’article L. 3 du code de commerce, le taux : « 5 % » est remplacé par le taux : [|« 5 % »|].",
        "Les mots de remplacement sont ceux qu’ils remplacent : « 5 % ».");

    [Theory]
    [InlineData("À l’alinéa 1, substituer au mot : « Etat » le mot : « État ».")]
    [InlineData("À l’alinéa 1, substituer au mot : « état » le mot : « État ».")]
    [InlineData("À l’alinéa 1, substituer au mot : « sel » les mots : « sel, sel ».")]
    [InlineData("À l’alinéa 1, substituer aux mots : « sel » et « farine » le mot : « sel ».")]
    [InlineData("À l’alinéa 1, après le mot : « sel », insérer le mot : « sel ».")]
    [InlineData("À la fin de l’alinéa 1, substituer au mot : « sel » l’alinéa suivant :\n« sel »")]
    public void A_change_of_a_letter_is_one(string dispositif) => s_rule.Accepts($"ARTICLE 2\n{dispositif}");
}
