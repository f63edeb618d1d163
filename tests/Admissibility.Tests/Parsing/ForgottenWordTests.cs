using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing;

/// <summary>Small words that were left out or typed for another: the order is read, and the words to put are given.</summary>
public class ForgottenWordTests
{
    [Theory]
    [InlineData("Après le cinquième alinéa, il inséré un alinéa ainsi rédigé : « Le four. »", "insert(after #alinea 5) alinea×1 «Le four.»", "inséré", "est inséré")]
    [InlineData("L’article L. 9 ainsi rétabli : « Art. L. 9. – Le four. »", "restore(article L. 9) «Art. L. 9. – Le four.»", "ainsi", "est ainsi")]
    [InlineData("Les mots : « du four » remplacés par les mots : « du pain ».", "replace(words[du four]) «du pain»", "remplacés", "sont remplacés")]
    [InlineData("Le mot : « four » et remplacé par le mot : « pain ».", "replace(words[four]) «pain»", "et", "est")]
    [InlineData("Les mots : « four » dont remplacés par les mots : « pain ».", "replace(words[four]) «pain»", "dont", "sont")]
    [InlineData("Les mots : « du four » sont remplacés les mots : « du pain ».", "replace(words[du four]) «du pain»", "les", "par les")]
    [InlineData("Le premier alinéa les mots : « du four » sont supprimés.", "delete(#alinea 1 words[du four])", "Le", "Au")]
    [InlineData("An premier alinéa, les mots : « du four » sont supprimés.", "delete(#alinea 1 words[du four])", "An", "Au")]
    [InlineData("Est ajoutée par une phrase ainsi rédigée : « Le four. »", "insert(within ) sentence×1 «Le four.»", "par une", "une")]
    [InlineData("Après le I, il est inséré par un II ainsi rédigé : « II. – Le four. »", "insert(after sub I) subdivision×1 «II. – Le four.»", "par un", "un")]
    [InlineData("Les morts : « du four » sont supprimés.", "delete(words[du four])", "morts", "mots")]
    [InlineData("Après le mort « four », est inséré le mot « rond ».", "insert(after words[four]) «rond»", "mort", "mot")]
    [InlineData("Les mois : « du four » sont remplacés par les mots : « du pain ».", "replace(words[du four]) «du pain»", "mois", "mots")]
    [InlineData("Les mots : « du four » sont remplacés par les maux : « du pain ».", "replace(words[du four]) «du pain»", "maux", "mots")]
    [InlineData("L’article L. 3 de la santé publique est abrogé.", "delete(article L. 3 code de la santé publique)", "de", "du code de")]
    [InlineData("Le 2° de l’article L. 3 du travail est abrogé.", "delete(sub 2° article L. 3 code du travail)", "du", "du code du")]
    [InlineData("Le livre V de l’environnement est abrogé.", "delete(Livre V code de l’environnement)", "de", "du code de")]
    [InlineData("L’article 3 général des impôts est abrogé.", "delete(article 3 code général des impôts)", "général", "du code général")]
    [InlineData("L’article R. 3 des assurances est abrogé.", "delete(article R. 3 code des assurances)", "des", "du code des")]
    public void A_forgotten_word_of_a_law_is_read_and_given(string text, string meant, string written, string put) =>
        AssertRead(Notation.Parse(DispositifKind.Article, text), meant, written, put);

    [Theory]
    [InlineData("L’article L. 9 est compléter par le mot : « four ».", "complete(article L. 9) «four»", "compléter", "complété")]
    [InlineData("Le premier alinéa est supprimer.", "delete(#alinea 1)", "supprimer", "supprimé")]
    [InlineData("Les mots : « du four » sont remplacer par le mot : « pain ».", "replace(words[du four]) «pain»", "remplacer", "remplacé")]
    public void An_infinitive_written_for_a_participle_is_read_and_given(string text, string meant, string written, string put) =>
        AssertRead(Notation.Parse(DispositifKind.Article, text), meant, written, put);

    [Theory]
    [InlineData("Après l’alinéa 6, insérer les l’alinéa suivant :\n« Le pain. »", "Après l’alinéa 6, insérer l’alinéa suivant :\n« Le pain. »")]
    [InlineData("Substituer à aux alinéas 7 et 8 l’alinéa suivant :\n« Le four. »", "Substituer aux alinéas 7 et 8 l’alinéa suivant :\n« Le four. »")]
    [InlineData("Rédiger ainsi la fin du même l’alinéa 3 :\n« rond. »", "Rédiger ainsi la fin du même alinéa 3 :\n« rond. »")]
    [InlineData("À la l’avant-dernière phrase de l’alinéa 2, supprimer le mot : « pain ».", "À l’avant-dernière phrase de l’alinéa 2, supprimer le mot : « pain ».")]
    [InlineData("Après l’alinéa 6, insérer un deux alinéas ainsi rédigés :\n« Le.\n« La. »", "Après l’alinéa 6, insérer deux alinéas ainsi rédigés :\n« Le.\n« La. »")]
    public void Of_two_small_words_the_one_that_was_meant_is_read(string written, string meant) =>
        Assert.Equal(Notation.OfOrders(meant), Notation.OfOrders(written));

    [Theory]
    [InlineData("À la première phrase de de l’alinéa 6, supprimer le mot : « four ».", "de de", "de")]
    [InlineData("À la fin du du même alinéa, supprimer le mot : « four ».", "du du", "du")]
    [InlineData("Après l’alinéa 6, insérer les l’alinéa suivant :\n« Le pain. »", "les l’", "l’")]
    [InlineData("Substituer à aux alinéas 7 et 8 l’alinéa suivant :\n« Le four. »", "à aux", "aux")]
    [InlineData("Rédiger ainsi la fin du même l’alinéa 3 :\n« rond. »", "même l’", "même")]
    [InlineData("À la l’avant-dernière phrase de l’alinéa 2, supprimer le mot : « pain ».", "la l’", "l’")]
    [InlineData("Après l’alinéa 6, insérer un deux alinéas ainsi rédigés :\n« Le.\n« La. »", "un deux", "deux")]
    [InlineData("Supprimer les mots mots : « four ».", "mots mots", "mots")]
    [InlineData("À la fin du l’alinéa 3, supprimer le mot : « four ».", "du l’", "de l’")]
    [InlineData("Aux l’alinéa 3, supprimer le mot : « four ».", "Aux l’", "À l’")]
    [InlineData("Au le premier alinéa, supprimer le mot : « four ».", "Au le", "Au")]
    [InlineData("À la fin du les alinéas 3 et 4, supprimer le mot : « four ».", "du les", "des")]
    public void Of_two_small_words_both_are_given_and_the_one_to_put(string text, string written, string put)
    {
        var slip = Assert.Single(Notation.Parse(DispositifKind.Imperative, text).Misspellings);
        Assert.Equal((written, put), (slip.Written, slip.Meant));
        Assert.Equal(written, text[slip.Span.Start..slip.Span.End]);
    }

    [Theory]
    [InlineData("À l’alinéa 3, supprimer les mots : « de de ».")]
    [InlineData("Compléter cet article par l’alinéa suivant :\n« Le pain de de la ville est rond. »")]
    public void Words_that_are_repeated_in_a_quotation_are_not_given(string text) =>
        Assert.Empty(Notation.Parse(DispositifKind.Imperative, text).Misspellings);

    [Theory]
    [InlineData("II. – En conséquence, l’alinéa 7, supprimer les mots : « du four ».", "II: so delete(alinea 7 words[du four])", "l’", "à l’")]
    [InlineData("La première phrase de l’alinéa 7, substituer au mot : « four » le mot : « pain ».", "replace(sentence 1 alinea 7 words[four]) «pain»", "La", "À la")]
    [InlineData("Compléter l’alinéa 3 pas la phrase suivante : « Le four. »", "complete(alinea 3) sentence «Le four.»", "pas", "par")]
    [InlineData("À la fin du denier alinéa, supprimer le mot : « four ».", "delete(end #alinea -1 words[four])", "denier", "dernier")]
    [InlineData("À la première phase de l’alinéa 3, supprimer le mot : « four ».", "delete(sentence 1 alinea 3 words[four])", "phase", "phrase")]
    [InlineData("À la première phrase 3° de l’article, supprimer le mot : « four ».", "delete(sentence 1 sub 3° article words[four])", "3", "du 3")]
    [InlineData("À la seconde phrase II de l’article 5, supprimer le mot : « four ».", "delete(sentence 2 sub II article 5 words[four])", "II", "du II")]
    public void A_forgotten_word_of_an_order_is_read_and_given(string text, string meant, string written, string put) =>
        AssertRead(Notation.Parse(DispositifKind.Imperative, text), meant, written, put);

    [Fact]
    public void A_forgotten_word_in_quoted_law_is_given_too() =>
        AssertRead(
            Notation.Parse(DispositifKind.Imperative, "Compléter cet article par l’alinéa suivant :\n« III. – Après le II, il inséré un III ainsi rédigé : « III. – Le four. » »"),
            "complete(this article) alinea «III. – Après le II, il inséré un III ainsi rédigé : « III. – Le four. »» { III: insert(after sub II) subdivision×1 «III. – Le four.» }",
            "inséré",
            "est inséré");

    [Theory]
    [InlineData("Le dossier complété par les pièces du demandeur est transmis au maire.")]
    [InlineData("Le plan modifié dans les conditions prévues à l’article L. 3 et approuvé par le conseil est publié.")]
    public void A_participle_that_describes_its_noun_forgets_nothing(string text)
    {
        var tree = Notation.Parse(DispositifKind.Article, text);
        Assert.Empty(tree.Misspellings);
        Assert.Equal("provision", Notation.Of(tree));
    }

    private static void AssertRead(DispositifSyntax tree, string meant, string written, string put)
    {
        Assert.Equal(meant, Notation.Of(tree));
        var misspelling = Assert.Single(tree.Misspellings);
        Assert.Equal((written, put), (misspelling.Written, misspelling.Meant));
    }
}
