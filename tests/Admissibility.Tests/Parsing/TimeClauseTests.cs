using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing;

/// <summary>When a change takes effect, and for what, is a node of the instruction that it belongs to.</summary>
public class TimeClauseTests
{
    [Theory]
    [InlineData("À compter du 1er janvier 2030, le mot : « four » est supprimé.", "delete(words[four])", "À compter du 1er janvier 2030")]
    [InlineData("À partir du 1er mars 2030, l’article L. 3 est abrogé.", "delete(article L. 3)", "À partir du 1er mars 2030")]
    [InlineData("À compter de la promulgation de la présente loi, l’article L. 3 est abrogé.", "delete(article L. 3)", "À compter de la promulgation de la présente loi")]
    [InlineData("À compter de l’entrée en vigueur du présent article, l’article L. 3 est abrogé.", "delete(article L. 3)", "À compter de l’entrée en vigueur du présent article")]
    [InlineData("À compter de 2030, l’article L. 3 est abrogé.", "delete(article L. 3)", "À compter de 2030")]
    [InlineData("Jusqu’au 31 décembre 2030, le II de l’article 5 est ainsi rédigé : « II. – Le four. »", "rewrite(sub II article 5) «II. – Le four.»", "Jusqu’au 31 décembre 2030")]
    [InlineData("Au 1er janvier 2030, le taux : « 3 % » est remplacé par le taux : « 4 % ».", "replace(words[3 %]) «4 %»", "Au 1er janvier 2030")]
    [InlineData("Pour l’année 2030, le taux : « 3 % » est remplacé par le taux : « 4 % ».", "replace(words[3 %]) «4 %»", "Pour l’année 2030")]
    [InlineData("Au titre de l’année 2030, après le mot : « four », est inséré le mot : « rond ».", "insert(after words[four]) «rond»", "Au titre de l’année 2030")]
    [InlineData("L’article L. 3 est abrogé à compter du 1er janvier 2030.", "delete(article L. 3)", "à compter du 1er janvier 2030")]
    [InlineData("L’article L. 3 est abrogé au 31 décembre 2030.", "delete(article L. 3)", "au 31 décembre 2030")]
    [InlineData("L’article L. 3 est abrogé le 31 décembre 2030.", "delete(article L. 3)", "le 31 décembre 2030")]
    [InlineData("Le montant : « 3 € » est remplacé par le montant : « 4 € » pour l’imposition des revenus de l’année 2030.", "replace(words[3 €]) «4 €»", "pour l’imposition des revenus de l’année 2030")]
    [InlineData("Les montants : « 3 € » et « 4 € » sont remplacés respectivement par les montants : « 5 € » et « 6 € » pour les revenus perçus au titre de l’année 2030 ;", "replace(words[3 €|4 €]) «5 €»«6 €»", "pour les revenus perçus au titre de l’année 2030")]
    [InlineData("Le taux : « 3 % » est remplacé par le taux : « 4 % » pour les exercices clos à compter du 31 décembre 2030.", "replace(words[3 %]) «4 %»", "pour les exercices clos à compter du 31 décembre 2030")]
    [InlineData("Le taux : « 3 % » est remplacé par le taux : « 4 % », à compter du 1er janvier 2030.", "replace(words[3 %]) «4 %»", "à compter du 1er janvier 2030")]
    [InlineData("Est abrogé, à compter du 1er janvier 2030, l’article L. 3.", "delete(article L. 3)", "à compter du 1er janvier 2030")]
    [InlineData("À compter du 1er janvier 2030 et jusqu’au 31 décembre 2031, l’article L. 3 est abrogé.", "delete(article L. 3)", "À compter du 1er janvier 2030 et jusqu’au 31 décembre 2031")]
    [InlineData("L’article L. 3 est abrogé à compter du 1er janvier 2030 jusqu’au 31 décembre 2031.", "delete(article L. 3)", "à compter du 1er janvier 2030 jusqu’au 31 décembre 2031")]
    [InlineData("À l’article L. 3, à compter du 1er janvier 2030, le mot : « four » est supprimé.", "delete(article L. 3 words[four])", "à compter du 1er janvier 2030")]
    [InlineData("Au premier alinéa de l’article L. 3, au titre de l’année 2030, le taux : « 3 % » est remplacé par le taux : « 4 % ».", "replace(#alinea 1 article L. 3 words[3 %]) «4 %»", "au titre de l’année 2030")]
    public void A_change_says_when(string text, string meant, string when)
    {
        var tree = Notation.Parse(DispositifKind.Article, text);
        Assert.Equal("when " + meant, Notation.Of(tree));
        var clause = Assert.Single(tree.DescendantsAndSelf().OfType<TimeClause>());
        Assert.Equal(when, text[clause.Span.Start..clause.Span.End]);
    }

    [Fact]
    public void A_time_said_before_several_orders_is_that_of_all() => Assert.Equal(
        "when modify() { delete(words[four]) ; delete(words[pain]) }",
        Notation.OfArticle("À compter du 1er janvier 2030, le mot : « four » est supprimé et le mot : « pain » est supprimé."));

    [Fact]
    public void A_time_of_one_of_several_orders_is_that_of_this_one() => Assert.Equal(
        "modify() { delete(words[four]) ; when delete(words[pain]) }",
        Notation.OfArticle("Le mot : « four » est supprimé et, à compter du 1er janvier 2030, le mot : « pain » est supprimé."));

    [Fact]
    public void A_time_is_that_of_the_item_of_a_list_that_says_it() => Assert.Equal(
        "modify(article L. 3) { 1°: when delete(#alinea 2) ; 2°: delete(#alinea 3) }",
        Notation.OfArticle("L’article L. 3 est ainsi modifié :\n1° À compter du 1er janvier 2030, le deuxième alinéa est supprimé ;\n2° Le troisième alinéa est supprimé."));

    [Theory]
    [InlineData("Le mot : « four » est supprimé.")]
    [InlineData("Au 2° de l’article 5, le mot : « four » est supprimé.")]
    [InlineData("À la fin de l’article 2030, le mot : « four » est supprimé.")]
    public void A_change_without_a_time_has_none(string text)
    {
        var tree = Notation.Parse(DispositifKind.Article, text);
        Assert.DoesNotContain(tree.DescendantsAndSelf(), node => node is TimeClause or UnrecognizedInstruction);
    }
}
