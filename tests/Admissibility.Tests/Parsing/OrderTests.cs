namespace Admissibility.Tests.Parsing;

/// <summary>The forms in which amendments give orders, most frequent first.</summary>
public class OrderTests
{
    [Theory]
    [InlineData("À l’alinéa 12 alinéa, supprimer le mot : « four ».", "delete(alinea 12 words[four])")]
    [InlineData("En conséquence, il est proposé de supprimer le mot : « four ».", "so delete(words[four])")]
    [InlineData("Supprimer cet article.", "delete(this article)")]
    [InlineData("À l’aline?a 4, supprimer le mot : « pain ».", "delete(alinea 4 words[pain])")]
    [InlineData("Supprimer les les alinéas 3 à 5.", "delete(alinea 3-5)")]
    [InlineData("Compléter le texte proposé pour l’article L. 1 du code rural par un alinéa ainsi rédigé :\n« Un. »", "complete(proposed( for article L. 1 code rural)) alinea×1 «Un.»")]
    [InlineData("Dans le premier alinéa du texte proposé par le I de cet article pour l’article L. 1, supprimer les mots :\n« du four »", "delete(#alinea 1 proposed(sub I this article for article L. 1) words[du four])")]
    [InlineData("Compléter le texte proposé par le I pour l’article L. 1 par les mots : « du four ».", "complete(proposed(sub I for article L. 1)) «du four»")]
    [InlineData("Remplacer le mot et le signe de ponctuation : « four, » par le mot : « four ».", "replace(words[four,]) «four»")]
    [InlineData("Remplacer les mots : « a » par les mots : « b » et deux fois les mots : « c » par les mots : « d ».", "modify() { replace(words[a]) «b» ; replace(words[c] ×2) «d» }")]
    [InlineData("Supprimer l’alinéa 6.", "delete(alinea 6)")]
    [InlineData("Supprimer les alinéas 6 à 9.", "delete(alinea 6-9)")]
    [InlineData("Supprimer les alinéas 3, 5 et 7 à 9.", "delete(alinea 3,5,7-9)")]
    [InlineData("Après l’alinéa 18, insérer l’alinéa suivant :\n« 6° Le four est éteint. »", "insert(after alinea 18) alinea «6° Le four est éteint.»")]
    [InlineData("Après l’alinéa 5, insérer les trois alinéas suivants :\n« Un.\n« Deux.\n« Trois. »", "insert(after alinea 5) alinea×3 «Un./Deux./Trois.»")]
    [InlineData("À l’alinéa 40, substituer aux mots :\n« la moitié »,\nles mots :\n« les deux tiers ».", "replace(alinea 40 words[la moitié]) «les deux tiers»")]
    [InlineData("À l’alinéa 4, après le mot :\n« et »,\ninsérer les mots :\n« le sel ».", "insert(after alinea 4 words[et]) «le sel»")]
    [InlineData("À la première phrase de l’alinéa 27, substituer au mot : « un » le mot : « deux ».", "replace(sentence 1 alinea 27 words[un]) «deux»")]
    [InlineData("Compléter l’alinéa 6 par les mots :\n« et du sel ».", "complete(alinea 6) «et du sel»")]
    [InlineData("Compléter cet article par l’alinéa suivant :\n« Le four est éteint. »", "complete(this article) alinea «Le four est éteint.»")]
    [InlineData("Compléter l’alinéa 5 par la phrase suivante :\n« Le maire en est informé. »", "complete(alinea 5) sentence «Le maire en est informé.»")]
    [InlineData("Rédiger ainsi l’alinéa 2 :\n« Le four est éteint. »", "rewrite(alinea 2) «Le four est éteint.»")]
    [InlineData("À l’alinéa 2, supprimer les mots :\n« de farine ».", "delete(alinea 2 words[de farine])")]
    [InlineData("Rédiger ainsi cet article :\n« Le pain est rond. »", "rewrite(this article) «Le pain est rond.»")]
    [InlineData("Substituer aux alinéas 6 à 9 l’alinéa suivant :\n« Le pain est rond. »", "replace(alinea 6-9) alinea «Le pain est rond.»")]
    [InlineData("Substituer à l’alinéa 6 les deux alinéas suivants :\n« Un.\n« Deux. »", "replace(alinea 6) alinea×2 «Un./Deux.»")]
    [InlineData("À la seconde phrase de l’alinéa 3, après le mot : « four », insérer les mots : « ou le fournil ».", "insert(after sentence 2 alinea 3 words[four]) «ou le fournil»")]
    [InlineData("À la fin de l’alinéa 26, substituer aux mots : « du four » les mots : « du fournil ».", "replace(end alinea 26 words[du four]) «du fournil»")]
    [InlineData("Rédiger ainsi le titre :\n« visant à cuire le pain ».", "rewrite(BillTitle heading) «visant à cuire le pain»")]
    [InlineData("Rétablir cet article dans la rédaction suivante :\n« Le pain est rond. »", "restore(this article) «Le pain est rond.»")]
    [InlineData("À l’alinéa 1, substituer au montant : « 200 000 » le montant : « 300 000 ».", "replace(alinea 1 words[200 000]) «300 000»")]
    [InlineData("À l’alinéa 4, substituer à la première occurrence du mot : « et » le mot : « ou ».", "replace(alinea 4 1xwords[et]) «ou»")]
    [InlineData("Supprimer la troisième phrase de l’alinéa 8.", "delete(sentence 3 alinea 8)")]
    [InlineData("Supprimer les deux dernières phrases de l’alinéa 8.", "delete(sentence -2--1 alinea 8)")]
    [InlineData("À la quarante-et-unième ligne de la dernière colonne du tableau à l’alinéa 5, substituer au nombre : « 8 » le nombre : « 9 ».", "replace(row 41 column -1 table alinea 5 words[8]) «9»")]
    [InlineData("Après le mot : « four », rédiger ainsi la fin de l’alinéa 18 : « est éteint ».", "rewrite(words[four] end alinea 18) «est éteint»")]
    public void An_order_is_understood(string dispositif, string meant) => Assert.Equal(meant, Notation.OfOrders(dispositif));

    [Fact]
    public void Parts_and_consequences_are_read_one_by_one() => Assert.Equal(
        "I: replace(alinea 2 words[ou]) «et» ; II: so repeat substitution(alinea 5,6,8-10) ; III: so delete(alinea 7)",
        Notation.OfOrders("""
            I. – À l’alinéa 2, substituer au mot :
            « ou »
            le mot :
            « et ».
            II. – En conséquence, procéder à la même substitution aux alinéas 5, 6, 8 à 10.
            III. – En conséquence, supprimer l’alinéa 7.
            """));

    [Fact]
    public void A_repetition_may_name_several_places() => Assert.Equal(
        "so repeat substitution(alinea 15 & sentence 1 alinea 27 & alinea 30)",
        Notation.OfOrders("En conséquence, procéder à la même substitution à l’alinéa 15, à la première phrase de l’alinéa 27 et à l’alinéa 30."));

    [Fact]
    public void A_group_of_orders_keeps_its_place() => Assert.Equal(
        "modify(alinea 3) { 1°: replace(words[sa]) «la» ; 2°: insert(after words[sécurité]) «du four» }",
        Notation.OfOrders("""
            Modifier ainsi l’alinéa 3 :
            1° Substituer au mot :
            « sa »
            le mot :
            « la » ;
            2° Après le mot :
            « sécurité »,
            insérer les mots :
            « du four ».
            """));

    [Fact]
    public void Orders_that_share_a_place_are_grouped_under_it() => Assert.Equal(
        "modify(alinea 3) { delete(words[et du sel]) ; replace(words[le four]) «le fournil» }",
        Notation.OfOrders("À l’alinéa 3, supprimer les mots : « et du sel » et substituer aux mots : « le four » les mots : « le fournil »."));

    [Theory]
    [InlineData("A l'alinea 4, apres le mot : \"et\", inserer les mots : \"le sel\".")]
    [InlineData("À l’alinéa 4, après le mot : “et”, insérer les mots : “le sel”.")]
    [InlineData("À l’ali\u00ADnéa 4, après le mot : « et », insérer\nles mots : « le sel ».")]
    [InlineData("**À l’alinéa 4**, après le mot : « et », insérer les mots : « le sel ».")]
    [InlineData("À L’ALINÉA 4, APRÈS LE MOT : « et », INSÉRER LES MOTS : « le sel ».")]
    [InlineData("<p>À l’alinéa 4, après le mot : « et », insérer les mots : « le sel ».</p>")]
    public void Typography_makes_no_difference(string dispositif) => Assert.Equal("insert(after alinea 4 words[et]) «le sel»", Notation.OfOrders(dispositif));

    [Fact]
    public void What_is_not_understood_is_kept_and_the_rest_is_read() => Assert.Equal(
        "I: delete(alinea 2) ; II: ? ; III: delete(alinea 4)",
        Notation.OfOrders("I. – Supprimer l’alinéa 2.\nII. – Boulanger l’alinéa 3 avec soin.\nIII. – Supprimer l’alinéa 4."));

    [Theory]
    [InlineData("Supprimer l’alinéa 2 avec soin.")]
    [InlineData("Supprimer.")]
    [InlineData("Supprixer cet article et rien d’autre.")]
    [InlineData("Cet article est inutile.")]
    [InlineData("")]
    public void A_sentence_half_understood_is_not_understood(string dispositif) =>
        Assert.DoesNotContain("delete", Notation.OfOrders(dispositif), StringComparison.Ordinal);
}
