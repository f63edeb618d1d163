using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class DisagreeingDeterminerRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<DisagreeingDeterminerRule>();

    [Theory]
    [InlineData("Supprimer [|les alinéa|] 1 et 2.", "« les alinéa » : un singulier et un pluriel.")]
    [InlineData("Après l’alinéa 1, insérer [|l’alinéas|] suivant :\n« Le sel est gris. »", "« l’alinéas » : un singulier et un pluriel.")]
    [InlineData("Rédiger ainsi l’alinéa 1 :\n« [|Aux article|] L. 3 et L. 4, le sel est gris. »", "« Aux article » : un singulier et un pluriel.")]
    public void A_singular_beside_a_plural_is_reported(string dispositif, string message) => s_rule.Reports($"ARTICLE 2\n{dispositif}", message);

    [Theory]
    [InlineData("Supprimer les alinéas 1 et 2.")]
    [InlineData("Supprimer l’alinéa 1.")]
    [InlineData("À la dernière phrase de l’alinéa 1, supprimer le mot : « farine ».")]
    [InlineData("Après l’alinéa 1, insérer les deux alinéas suivants :\n« Le sel est gris.\n« Le sel est fin. »")]
    [InlineData("À l’alinéa 1, substituer aux mots : « les alinéa » les mots : « les alinéas ».")]
    public void What_agrees_and_words_of_another_text_are_accepted(string dispositif) => s_rule.Accepts($"ARTICLE 2\n{dispositif}");

    [Theory]
    [InlineData("Supprimer les alinéa 1 et 2.", "Supprimer les alinéas 1 et 2.")]
    [InlineData("Supprimer les alinéa 1.", "Supprimer l’alinéa 1.")]
    [InlineData("Substituer aux alinéa 1 à 3 le mot : « sel ».", "Substituer aux alinéas 1 à 3 le mot : « sel ».")]
    [InlineData("À la fin du alinéas 1, supprimer le mot : « sel ».", "À la fin de l’alinéa 1, supprimer le mot : « sel ».")]
    public void The_numbers_after_them_say_how_many_are_meant(string written, string meant) =>
        MendedText.Is<DisagreeingDeterminerRule>($"ARTICLE 2\n{written}", $"ARTICLE 2\n{meant}");

    [Fact]
    public void An_article_and_those_after_it_are_several() => MendedText.Is<DisagreeingDeterminerRule>(
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLe sel est vendu au sens des article 1968 et suivants du code civil.",
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLe sel est vendu au sens des articles 1968 et suivants du code civil.");

    [Theory]
    [InlineData("Après l’alinéa 1, insérer l’alinéas suivant :\n« Le sel est gris. »")]
    [InlineData("Supprimer les alinéa 1, 2 et 3.")]
    [InlineData("Compléter cet article par l’alinéa suivant :\n« Aux article L. 3 et L. 4, le sel est gris. »")]
    public void Without_a_number_that_is_clear_it_is_left_to_a_person(string dispositif) =>
        MendedText.IsNone<DisagreeingDeterminerRule>($"ARTICLE 2\n{dispositif}");
}
