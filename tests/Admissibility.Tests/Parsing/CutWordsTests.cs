namespace Admissibility.Tests.Parsing;

/// <summary>Words on a line without quotation marks are cut from a sentence: what they change is read, and what they only begin is not missed.</summary>
public class CutWordsTests
{
    [Theory]
    [InlineData("et le mot : « four » est supprimé", "delete(words[four])")]
    [InlineData("le mot : « four » est supprimé et", "delete(words[four])")]
    [InlineData(", les mots : « du four » sont remplacés par les mots : « du pain » et", "replace(words[du four]) «du pain»")]
    [InlineData("puis, après le mot : « four », est inséré le mot : « rond »,", "insert(after words[four]) «rond»")]
    [InlineData("ou le deuxième alinéa est supprimé", "delete(#alinea 2)")]
    public void What_links_the_words_to_others_is_passed_over(string words, string meant) => Assert.Equal(
        $"complete(this alinea) «{words}» {{ {meant} }}", Notation.OfOrders($"Compléter cet alinéa par les mots :\n{words}"));

    [Theory]
    [InlineData("Le chapitre II du code du travail est complété par")]
    [InlineData("Après la troisième phrase, est insérée")]
    [InlineData("Après le mot : « four », sont ajoutés")]
    [InlineData("L’article L. 3 du code de commerce est remplacé par les")]
    [InlineData("À la fin du deuxième alinéa, il est inséré un")]
    public void A_sentence_that_is_cut_changes_nothing_by_itself(string words) => Assert.Equal(
        $"replace(this alinea words[{words}]) «Il est»", Notation.OfOrders($"Alinéa 3\nÀ cet alinéa, remplacer les mots :\n{words}\npar les mots :\nIl est").Replace("alinea 3 ", "", StringComparison.Ordinal));

    [Fact]
    public void A_whole_sentence_that_is_not_understood_is_still_said_to_be_so() =>
        Assert.Contains("{ ? }", Notation.OfOrders("Compléter cet alinéa par les mots :\nLe mot : « four » est floupé dans l’article L. 3."), StringComparison.Ordinal);
}
