namespace Admissibility.Tests.Parsing;

/// <summary>The text of an additional article: law that modifies law, or provisions of its own.</summary>
public class ArticleTests
{
    [Theory]
    [InlineData("L’article L. 752-2 du code de commerce est abrogé.", "delete(article L. 752-2 code de commerce)")]
    [InlineData("Le 2° du II de l’article 207 du code général des impôts est supprimé.", "delete(sub 2° sub II article 207 code général des impôts)")]
    [InlineData("L’article L. 5211‑12‑1 du code du travail est complété par un alinéa ainsi rédigé :\n« Le four est éteint. »", "complete(article L. 5211-12-1 code du travail) alinea×1 «Le four est éteint.»")]
    [InlineData("Au deuxième alinéa de l’article 3 de la loi n° 2005-102 du 11 février 2005 pour l’égalité des droits et des chances, le mot : « un » est remplacé par le mot : « deux ».", "replace(#alinea 2 article 3 n° 2005-102 words[un]) «deux»")]
    [InlineData("Après l’article 3 du code des douanes, il est inséré un article 3 bis ainsi rédigé :\n« Art. 3 bis. – Le pain est rond. »", "insert(after article 3 code des douanes) article×1 «Art. 3 bis. – Le pain est rond.»")]
    [InlineData("L’article L. 1 du code rural et de la pêche maritime est ainsi rédigé :\n« Art. L. 1. – Le pain est rond. »", "rewrite(article L. 1 code rural et de la pêche maritime) «Art. L. 1. – Le pain est rond.»")]
    [InlineData("Après le mot : « four », la fin du premier alinéa de l’article L. 1 du code du travail est supprimée.", "delete(words[four] end #alinea 1 article L. 1 code du travail)")]
    [InlineData("Dans un délai de six mois à compter de la promulgation de la présente loi, le Gouvernement remet au Parlement un rapport sur le pain.", "report")]
    [InlineData("Tout four de plus de 500 mètres est soumis à une étude préalable.", "provision")]
    [InlineData("La perte de recettes pour l’État est compensée à due concurrence par la création d’une taxe additionnelle à l’accise sur les tabacs.", "gage(loss in full)")]
    [InlineData("La charge pour l’État est compensée par la majoration de l’accise sur les tabacs.", "gage(charge)")]
    public void A_provision_is_understood(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Fact]
    public void A_list_of_changes_belongs_to_its_heading() => Assert.Equal(
        "I: modify(article 209 B code général des impôts) { 1°: delete(sub II) ; 2°: modify(sub III) { a: delete(#alinea 1) ; b: replace(sentence -1 words[x]) «y» } } ; II: gage(loss in full)",
        Notation.OfArticle("""
            I. – L’article 209 B du code général des impôts est ainsi modifié :
            1° Le II est abrogé ;
            2° Le III est ainsi modifié :
            a) Le premier alinéa est supprimé ;
            b) À la dernière phrase, le mot : « x » est remplacé par le mot : « y ».
            II. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs.
            """));

    [Fact]
    public void Quoted_law_is_read_in_its_turn() => Assert.Equal(
        "complete(this article) alinea×2 «II. – L’article L. 1 du code du travail est abrogé./III. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs.» { II: delete(article L. 1 code du travail) ; III: gage(loss in full) }",
        Notation.OfOrders("""
            Compléter cet article par les deux alinéas suivants :
            « II. – L’article L. 1 du code du travail est abrogé.
            « III. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs. »
            """));

    [Fact]
    public void Quotations_nest() => Assert.Equal(
        "complete(article L. 1 code du travail) alinea×2 «Le mot « pain » est rond./Il est cuit.»",
        Notation.OfArticle("""
            L’article L. 1 du code du travail est complété par deux alinéas ainsi rédigés :
            « Le mot « pain » est rond.
            « Il est cuit. »
            """));

    [Fact]
    public void An_article_given_between_guillemets_is_read_all_the_same() =>
        Assert.Equal("delete(article L. 1 code du travail)", Notation.OfArticle("« L’article L. 1 du code du travail est abrogé. »"));
}
