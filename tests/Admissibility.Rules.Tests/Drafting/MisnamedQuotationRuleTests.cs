using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MisnamedQuotationRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MisnamedQuotationRule>();

    [Theory]
    [InlineData("le mot", "2027", "l’année")]
    [InlineData("les mots", "1 500", "le nombre")]
    [InlineData("le mot", "12,5", "le nombre")]
    [InlineData("le mot", "20 %", "le taux")]
    [InlineData("les mots", "100 €", "le montant")]
    [InlineData("les mots", "3°", "la référence")]
    [InlineData("le mot", ",", "le signe")]
    public void A_noun_for_words_before_what_is_none_is_reported(string noun, string quoted, string meant) => s_rule.Reports(
        $"ARTICLE 2\nÀ l’alinéa 1, supprimer [|{noun}|] : « {quoted} ».", $"« {noun} » ne désigne pas ce qui est cité : « {meant} ».");

    [Theory]
    [InlineData("le nombre : « 12 »")]
    [InlineData("les mots : « 12 euros »")]
    [InlineData("les mots : « 2024-2025 »")]
    [InlineData("le mot : « deux »")]
    [InlineData("les mots : « 1° bis »")]
    public void What_has_its_noun_or_a_word_is_accepted(string words) => s_rule.Accepts($"ARTICLE 2\nÀ l’alinéa 1, supprimer {words}.");

    [Fact]
    public void A_figure_is_another_rule_s() => s_rule.Accepts("ARTICLE 2\nÀ l’alinéa 1, supprimer le chiffre : « 12 ».");

    [Theory]
    [InlineData("Le mot : « 2027 » est remplacé par le mot : « sel ».", "L’année : « 2027 » est remplacée par le mot : « sel ».")]
    [InlineData("Après le mot : « 20 % », est inséré le mot : « fin ».", "Après le taux : « 20 % », est inséré le mot : « fin ».")]
    [InlineData("À la fin, les mots : « 3° » sont supprimés.", "À la fin, la référence : « 3° » est supprimée.")]
    public void The_noun_that_is_meant_is_written_with_its_agreement(string written, string meant) => MendedText.Is<MisnamedQuotationRule>(
        $"APRÈS L’ARTICLE 2, insérer l’article suivant :\nL’article L. 3 du code de commerce est ainsi modifié :\n1° {written}",
        $"APRÈS L’ARTICLE 2, insérer l’article suivant :\nL’article L. 3 du code de commerce est ainsi modifié :\n1° {meant}");
}
