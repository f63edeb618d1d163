using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MiscountedWordsRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MiscountedWordsRule>();

    [Theory]
    [InlineData("À l’alinéa 1, après [|le mot|] : « de la farine », insérer le mot : « bise ».", "« le mot » annonce une citation de 3 mots : à accorder.")]
    [InlineData("À l’alinéa 1, substituer [|aux mots|] : « farine » le mot : « mouture ».", "« aux mots » annonce une citation de 1 mot : à accorder.")]
    [InlineData("À l’alinéa 1, supprimer [|les mot|] : « de la farine ».", "« les mot » annonce une citation de 3 mots : à accorder.")]
    [InlineData("À l’alinéa 1, supprimer la seconde occurrence [|du mot|] : « la farine ».", "« du mot » annonce une citation de 2 mots : à accorder.")]
    public void A_number_that_is_not_that_of_the_words_is_reported(string dispositif, string message) => s_rule.Reports($"ARTICLE 2\n{dispositif}", message);

    [Fact]
    public void Words_on_a_line_of_their_own_are_counted_too() =>
        s_rule.Reports("ARTICLE 2\nAlinéa 1\nRemplacer [|le mot|] :\nla farine\npar le mot :\nmouture");

    [Theory]
    [InlineData("le mot : « rendez-vous »")]
    [InlineData("les mots : « rendez-vous »")]
    [InlineData("les mots : « l’eau »")]
    [InlineData("le mot : « Saint Honoré »")]
    [InlineData("le mot : « a priori »")]
    [InlineData("les mots : « , bise »")]
    [InlineData("les mots : « II »")]
    [InlineData("le mot : « quater A »")]
    [InlineData("les mots : « 5 % »")]
    [InlineData("les mots : « farine » et « sel »")]
    [InlineData("le ou les mots : « farine »")]
    [InlineData("le mot et le signe : « farine, »")]
    public void What_can_be_counted_otherwise_is_accepted(string words) => s_rule.Accepts($"ARTICLE 2\nÀ l’alinéa 1, supprimer {words}.");

    [Theory]
    [InlineData("Le mot : « la farine » est supprimé.", "Les mots : « la farine » sont supprimés.")]
    [InlineData("Les mots : « farine » sont remplacés par le mot : « sel ».", "Le mot : « farine » est remplacé par le mot : « sel ».")]
    [InlineData("Après le mot : « sel », est inséré le mot : « de mer ».", "Après le mot : « sel », sont insérés les mots : « de mer ».")]
    [InlineData("Après le mot : « la farine » est inséré le mot : « sel ».", "Après les mots : « la farine » est inséré le mot : « sel ».")]
    public void The_verb_agrees_with_the_noun_that_is_mended(string written, string meant) => MendedText.Is<MiscountedWordsRule>(
        $"APRÈS L’ARTICLE 2, insérer l’article suivant :\nL’article L. 3 du code de commerce est ainsi modifié :\n1° {written}",
        $"APRÈS L’ARTICLE 2, insérer l’article suivant :\nL’article L. 3 du code de commerce est ainsi modifié :\n1° {meant}");

    [Fact]
    public void A_verb_that_does_not_agree_so_leaves_it_to_a_person() => MendedText.IsNone<MiscountedWordsRule>(
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nÀ l’article L. 3 du code de commerce, le mot : « la farine » est ainsi rédigé : « le sel ».");
}
