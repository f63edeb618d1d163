using Admissibility.Documents;

namespace Admissibility.Tests.Documents;

public sealed class BillFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_alinea_per_line_of_json_is_read()
    {
        var bill = BillFile.Read(_folder.Write("texte.json", """
            {"type": "loi", "loi": "77", "titre": "Pain artisanal"}
            {"type": "chapitre", "titre": "De la farine"}
            {"type": "article", "article": "1er", "ordre": "1"}
            {"type": "alinea", "article": "1er", "alinea": "2", "texte": "<p>Il est <b>rond</b> &amp; cuit.</p>"}
            {"type": "alinea", "article": "1er", "alinea": "1", "texte": "<p>Le pain.</p>"}
            {"type": "article", "article": "1er bis", "ordre": "2"}
            """));
        Assert.Equal(("Pain artisanal", "77"), (bill.Title, bill.Number));
        Assert.Equal(["De la farine"], bill.Headings);
        Assert.Equal(["1er", "1er bis"], bill.Articles.Select(article => article.Number.ToString()));
        Assert.Equal(["Le pain.", "Il est rond & cuit."], bill.Articles[0].Alineas.Select(alinea => alinea.Text));
    }

    [Fact]
    public void A_broken_line_is_named() =>
        Assert.Contains("texte.json:2", Assert.Throws<UnreadableInputException>(() => BillFile.Read(_folder.Write("texte.json", "{}\n{"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_without_articles_is_refused() =>
        Assert.Contains("aucun article", Assert.Throws<UnreadableInputException>(() => BillFile.Read(_folder.Write("texte.txt", "Rien."))).Message, StringComparison.Ordinal);
}
