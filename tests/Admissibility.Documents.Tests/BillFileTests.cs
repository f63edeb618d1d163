using Admissibility.Bills;

namespace Admissibility.Documents.Tests;

public sealed class BillFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_alinea_per_line_of_json_is_read()
    {
        var bill = BillFile.Read(_folder.Write("texte.json", """
            {"type": "loi", "loi": "77", "titre": "Pain<br/> <small>(artisanal)</small>"}
            {"type": "chapitre", "titre": "De la farine"}
            {"type": "article", "article": "1er", "ordre": "1"}
            {"type": "alinea", "article": "1er", "alinea": "2", "texte": "<p>Il est <b>rond</b> &amp; cuit.</p>"}
            {"type": "alinea", "article": "1er", "alinea": "1", "texte": "<p>Le pain.</p>"}
            {"type": "article", "article": "1er bis", "ordre": "2"}
            """));
        Assert.Equal(("Pain (artisanal)", "77"), (bill.Title, bill.Number));
        Assert.Equal(["De la farine"], bill.Headings);
        Assert.Equal(["1er", "1er bis"], bill.Articles.Select(article => article.Number.ToString()));
        Assert.Equal(["Le pain.", "Il est rond & cuit."], bill.Articles[0].Alineas.Select(alinea => alinea.Text));
    }

    [Fact]
    public void Articles_of_json_are_in_their_order_and_divisions_before_their_first_article()
    {
        var bill = BillFile.Read(_folder.Write("texte.xml", """
            {"type": "loi", "loi": "77", "titre": "Pain artisanal"}
            {"type": "section", "leveltype": "titre", "level1": "1er", "level2": "0", "titre": "De la farine"}
            {"type": "section", "leveltype": "chapitre", "level1": "2", "level2": "1", "titre": "Du bois"}
            {"type": "section", "leveltype": "titre", "level1": "2", "level2": "0", "titre": "Du four"}
            {"type": "article", "article": "1er", "ordre": "", "level1": "1er", "level2": "0"}
            {"type": "article", "article": "3", "ordre": "", "level1": "2", "level2": "1"}
            {"type": "article", "article": "1er", "ordre": "1", "level1": "1er", "level2": "0"}
            {"type": "article", "article": "2", "ordre": "2", "level1": "2", "level2": "1"}
            {"type": "article", "article": "3", "ordre": "3", "level1": "2", "level2": "1"}
            {"type": "alinea", "article": "3", "alinea": "1", "texte": "<p><table><tr><td>Blé</td><td>12</td></tr><tr><td>Seigle</td><td>7</td></tr></table></p>"}
            """));
        Assert.Equal(["1er", "2", "3"], bill.Articles.Select(article => article.Number.ToString()));
        Assert.Equal([new("titre 1er", "De la farine", 0), new("titre 2", "Du four", 1), new BillDivision("chapitre 1", "Du bois", 1)], bill.Divisions);
        Assert.Equal("Blé\t12\nSeigle\t7", bill.Articles[2].Alineas.Single().Text);
    }

    [Theory]
    [InlineData("{}\n{", "texte.json:2 : JSON illisible")]
    [InlineData("{}\n[]", "texte.json:2 : un objet JSON est attendu")]
    [InlineData("{\"type\": \"article\", \"article\": \"trois\"}", "texte.json:1 : numéro d’article « trois » illisible")]
    [InlineData("{\"type\": \"alinea\", \"article\": \"3\", \"alinea\": \"un\"}", "texte.json:1 : numéro d’alinéa « un » illisible")]
    [InlineData("{\"type\": \"alinea\", \"article\": \"3\", \"alinea\": \"1\"}\n{\"type\": \"alinea\", \"article\": \"3\", \"alinea\": 1}", "texte.json:2 : l’alinéa 1 de l’article 3 est donné deux fois")]
    public void A_wrong_line_of_json_is_named(string json, string problem) =>
        Assert.Contains(problem, Problem(_folder.Write("texte.json", json)), StringComparison.Ordinal);

    /// <summary>Names are no help: each file is called alike.</summary>
    [Theory]
    [InlineData("Article 7\nLe pain est rond.")]
    [InlineData("{\"type\": \"alinea\", \"article\": \"7\", \"alinea\": \"1\", \"texte\": \"Le pain est rond.\"}")]
    [InlineData("<!-- page --><!DOCTYPE html><html><body><p>Article 7</p><p>Le pain est rond.</p></body></html>")]
    [InlineData("  <p>Article 7</p><p>Le pain est rond.</p>")]
    [InlineData("<?xml version=\"1.0\"?><an:akomaNtoso xmlns:an=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><an:bill><an:body><an:article><an:num>7</an:num><an:content><an:p>Le pain est rond.</an:p></an:content></an:article></an:body></an:bill></an:akomaNtoso>")]
    public void The_kind_of_a_file_is_known_by_its_content(string content)
    {
        var article = Assert.Single(BillFile.Read(_folder.Write("texte.dat", content)).Articles);
        Assert.Equal(("7", "Le pain est rond."), (article.Number.ToString(), article.Alineas.Single().Text));
    }

    [Fact]
    public void A_bill_in_opendocument_is_read_paragraph_by_paragraph()
    {
        const string Body = """
            <text:h>Proposition de loi relative au pain</text:h><text:p>Article 1er</text:p><text:p>Le four est<text:line-break/>chaud.</text:p><text:p/>
            <text:h>Titre II</text:h><text:p>Article 2</text:p><text:p>Le pain est frais.</text:p>
            """;
        foreach (var bytes in new[] { SampleFiles.Odt(Body), SampleFiles.FlatOdt(["Article 1er", "Le four est chaud.", "Article 2", "Le pain est frais."]) })
        {
            var bill = BillFile.Read(_folder.Write("texte.odt", bytes));
            Assert.Equal(["1er Le four est chaud.", "2 Le pain est frais."], bill.Articles.Select(article => $"{article.Number} {article.Alineas.Single().Text}"));
        }
    }

    [Theory]
    [InlineData("Rien.", "aucun article trouvé")]
    [InlineData("%PDF-1.7", "un PDF n’est pas lu")]
    [InlineData("PK\u0003\u0004", "document illisible")]
    [InlineData("<?xml version=\"1.0\"?><rss/>", "XML inconnu, d’élément racine « rss »")]
    public void What_holds_no_bill_is_refused_with_the_reason(string content, string problem) =>
        Assert.Contains(problem, Problem(_folder.Write("texte.dat", content)), StringComparison.Ordinal);

    [Fact]
    public void A_file_beyond_the_limit_is_refused_and_the_limit_named()
    {
        var path = _folder.Write("texte.txt", "Article 1er\nLe pain est rond.");
        Assert.Contains(
            "MaxBillBytes",
            Assert.Throws<UnreadableInputException>(() => BillFile.Read(path, new ReadLimits { MaxBillBytes = 10 })).Message,
            StringComparison.Ordinal);
    }

    private static string Problem(string path) => Assert.Throws<UnreadableInputException>(() => BillFile.Read(path)).Message;
}
