namespace Admissibility.Tests.Parsing;

/// <summary>Which occurrences of words are meant: one, several, all; said with the words or apart from them.</summary>
public class OccurrenceTests
{
    [Theory]
    [InlineData("À l’alinéa 5, supprimer les première et troisième occurrences du mot : « four ».", "delete(alinea 5 1,3xwords[four])")]
    [InlineData("À l’alinéa 5, supprimer la première et la troisième occurrences du mot : « four ».", "delete(alinea 5 1,3xwords[four])")]
    [InlineData("À l’alinéa 5, substituer aux deuxième, troisième et dernière occurrences du mot : « four » le mot : « pain ».", "replace(alinea 5 2,3,-1xwords[four]) «pain»")]
    [InlineData("À l’alinéa 5, supprimer les deux premières occurrences du mot : « four ».", "delete(alinea 5 1-2xwords[four])")]
    [InlineData("À l’alinéa 5, supprimer toutes les occurrences du mot : « four ».", "delete(alinea 5 1--1xwords[four])")]
    [InlineData("À l’alinéa 5, à chaque occurrence, substituer au mot : « four » le mot : « pain ».", "replace(alinea 5 1--1xwords[four]) «pain»")]
    [InlineData("À l’alinéa 5, à toutes les occurrences, supprimer le mot : « four ».", "delete(alinea 5 1--1xwords[four])")]
    [InlineData("À l’alinéa 5, à la première et à la troisième occurrence, supprimer le mot : « four ».", "delete(alinea 5 1,3xwords[four])")]
    [InlineData("À l’alinéa 5, substituer au mot : « four », à toutes ses occurrences, le mot : « pain ».", "replace(alinea 5 1--1xwords[four]) «pain»")]
    [InlineData("À l’alinéa 5, remplacer, à chaque occurrence, le mot : « four » par le mot : « pain ».", "replace(alinea 5 1--1xwords[four]) «pain»")]
    [InlineData("À l’alinéa 5, après le mot : « four », à chaque occurrence, insérer le mot : « rond ».", "insert(after alinea 5 1--1xwords[four]) «rond»")]
    [InlineData("À l’alinéa 5, supprimer (deux fois) le mot : « four ».", "delete(alinea 5 words[four] ×2)")]
    [InlineData("À l’alinéa 5, à chaque occurrence, substituer au mot : « four » le mot : « pain » et au mot : « sel » le mot : « sucre ».", "modify(alinea 5) { replace(1--1xwords[four]) «pain» ; replace(1--1xwords[sel]) «sucre» }")]
    [InlineData("Dans tout l’article, substituer au mot : « four » le mot : « pain ».", "replace(article words[four]) «pain»")]
    [InlineData("Dans tout le présent article, supprimer le mot : « four ».", "delete(this article words[four])")]
    [InlineData("Dans toute la proposition de loi, supprimer le mot : « four ».", "delete(thislaw words[four])")]
    public void An_order_says_which(string dispositif, string meant) => Assert.Equal(meant, Notation.OfOrders(dispositif));

    [Theory]
    [InlineData("À l’article L. 3, le mot : « four », à chacune de ses occurrences, est remplacé par le mot : « pain ».", "replace(article L. 3 1--1xwords[four]) «pain»")]
    [InlineData("À l’article L. 3, toutes les occurrences du mot : « four » sont remplacées par le mot : « pain ».", "replace(article L. 3 1--1xwords[four]) «pain»")]
    [InlineData("À chaque occurrence, le mot : « four » est supprimé.", "delete(1--1xwords[four])")]
    [InlineData("Aux premier et deuxième alinéas, à chaque occurrence, le mot : « four » est supprimé.", "delete(#alinea 1,2 1--1xwords[four])")]
    [InlineData("Le mot : « four » est supprimé (deux fois).", "delete(words[four] ×2)")]
    public void A_law_says_which(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));
}
