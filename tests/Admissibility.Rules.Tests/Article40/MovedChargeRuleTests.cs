using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MovedChargeRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MovedChargeRule>();

    [Theory]
    [InlineData("[|Le financement des moulins est transféré des communes à l’État|].")]
    [InlineData("[|À compter du 1er janvier 2028, la prise en charge des fours est transférée des départements à l’assurance maladie|].")]
    [InlineData("[|La charge du pain scolaire incombe désormais aux départements|].")]
    public void Spending_that_changes_hands_is_reported(string text) => s_rule.Reports(Additional(text));

    [Fact]
    public void What_is_a_charge_in_its_own_words_is_reported_once() => s_rule.Accepts(
        Additional("Le financement des moulins est transféré des communes à l’État, et l’État verse une prime aux meuniers."));

    [Fact]
    public void A_charge_in_another_sentence_does_not_hide_it() => s_rule.Reports(
        Additional("L’État verse une prime aux meuniers. [|Le financement des moulins est transféré des communes à l’État|]."));

    [Fact]
    public void Spending_that_is_put_on_a_public_person_is_left_to_the_rule_on_charges() => s_rule.Accepts(Additional(
        "L’article L. 1 du code de commerce est complété par une phrase ainsi rédigée : « Les dépenses de pesée sont mises à la charge des régions. »"));

    [Theory]
    [InlineData("Le financement des moulins est transféré des communes aux meuniers.")]
    [InlineData("Le siège du moulin est transféré de la commune à l’État.")]
    [InlineData("Le financement des moulins par l’État est inscrit au budget de l’État.")]
    [InlineData("La charge de la preuve incombe désormais au meunier.")]
    public void What_is_no_spending_or_goes_to_no_public_person_is_not(string text) => s_rule.Accepts(Additional(text));

    [Theory]
    [InlineData("ARTICLE 2\n[|À l’alinéa 1, substituer aux mots : « à la charge des communes » les mots : « à la charge de l’État »|].")]
    [InlineData("ARTICLE 2\n[|À l’alinéa 1, remplacer les mots : « financé par la région » par les mots : « par l’assurance maladie »|].")]
    public void Another_payer_is_reported(string text) => s_rule.Reports(text);

    [Theory]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « par l’État » les mots : « par la commune ».")]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « à la charge des communes » les mots : « à la charge des départements ».")]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « à la charge de l’État » les mots : « à la charge du meunier ».")]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « à la charge de l’État » les mots : « à la charge des communes et de l’État ».")]
    public void Another_public_person_that_need_not_pay_or_one_of_the_same_kind_is_not(string text) => s_rule.Accepts(text);

    [Fact]
    public void The_message_says_from_whom_to_whom() => s_rule.Reports(
        Additional("[|Le financement des moulins est transféré des communes à l’État|]."),
        "Passage « Le financement des moulins est transféré des communes à l’État » : pourrait être regardé comme une charge, car la dépense incomberait à une "
            + "autre personne publique : l’État (au lieu de : les collectivités territoriales). Ce que l’une économise ne compense pas ce que "
            + "l’autre dépense.");

    private static string Additional(string text) => $"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
