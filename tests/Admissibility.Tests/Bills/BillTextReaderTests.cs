using Admissibility.Bills;

namespace Admissibility.Tests.Bills;

public class BillTextReaderTests
{
    private static readonly Bill s_bill = BillTextReader.Read("""
        Projet de loi relatif
        au pain artisanal
        N° 77

        TITRE Ier
        DE LA FARINE

        Article 1er

        ① Le code de commerce est ainsi modifié :
        ② 1° L’article L. 1 est abrogé ;

        « Chapitre II

        Article 2 bis A (nouveau)
        Un seul alinéa.
        Article 3
        (Supprimé)
        ARTICLE 4 (Supprimé)
        Chapitre II – Du four
        Article 5 (Conforme)
        Un alinéa.
        """);

    [Fact]
    public void Title_and_number_stand_before_the_first_heading() => Assert.Equal(("Projet de loi relatif au pain artisanal", "77"), (s_bill.Title, s_bill.Number));

    [Fact]
    public void Headings_keep_the_line_below_them() => Assert.Equal(["TITRE Ier – DE LA FARINE", "Chapitre II – Du four"], s_bill.Headings);

    [Fact]
    public void Each_line_of_an_article_is_an_alinea_without_its_printed_number() => Assert.Equal(
        [(1, "Le code de commerce est ainsi modifié :"), (2, "1° L’article L. 1 est abrogé ;"), (3, "« Chapitre II")],
        s_bill.Articles[0].Alineas.Select(alinea => (alinea.Number, alinea.Text)));

    [Fact]
    public void A_heading_tells_the_status_of_its_article() => Assert.Equal(
        [ArticleStatus.Open, ArticleStatus.New, ArticleStatus.Open, ArticleStatus.Deleted, ArticleStatus.Settled],
        s_bill.Articles.Select(article => article.Status));

    [Fact]
    public void An_article_is_found_by_its_number()
    {
        Assert.True(ArticleNumber.TryParse("2 BIS A", out var number));
        Assert.Equal("Un seul alinéa.", s_bill.Find(number)!.Alineas[0].Text);
    }
}
