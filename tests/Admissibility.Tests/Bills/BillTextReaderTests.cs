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

        ③ « Chapitre II

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
    public void Title_and_number_are_before_the_first_heading() =>
        Assert.Equal(("Projet de loi relatif au pain artisanal", "77"), (s_bill.Title, s_bill.Number));

    [Fact]
    public void Headings_keep_the_line_below_them() => Assert.Equal(["TITRE Ier – DE LA FARINE", "Chapitre II – Du four"], s_bill.Headings);

    [Fact]
    public void A_division_tells_where_it_begins() => Assert.Equal(
        [new("TITRE Ier", "DE LA FARINE", 0), new BillDivision("Chapitre II", "Du four", 4)],
        s_bill.Divisions);

    [Fact]
    public void Each_line_of_an_article_is_an_alinea_without_its_printed_number() => Assert.Equal(
        [(1, "Le code de commerce est ainsi modifié :"), (2, "1° L’article L. 1 est abrogé ;"), (3, "« Chapitre II")],
        s_bill.Articles[0].Alineas.Select(alinea => (alinea.Number, alinea.Text)));

    [Fact]
    public void The_note_beside_or_below_a_heading_tells_the_status_of_its_article() => Assert.Equal(
        [ArticleStatus.Open, ArticleStatus.New, ArticleStatus.Deleted, ArticleStatus.Deleted, ArticleStatus.Settled],
        s_bill.Articles.Select(article => article.Status));

    [Fact]
    public void A_note_is_no_alinea() => Assert.Empty(s_bill.Articles[2].Alineas);

    [Fact]
    public void An_article_is_found_by_its_number()
    {
        Assert.True(ArticleNumber.TryParse("2 BIS A", out var number));
        Assert.Equal("Un seul alinéa.", s_bill.Find(number)!.Alineas[0].Text);
    }

    [Fact]
    public void Where_pages_print_the_numbers_a_line_without_one_continues_the_alinea_above() => Assert.Equal(
        ["Le four est chauffé au bois sec, et nettoyé chaque soir.", "Un décret précise le bois."],
        Alineas("""
            Article 1er
            ① Le four est chauffé au bois sec,
            et nettoyé chaque soir.
            ② Un décret précise le bois.
            Article 2
            Sans numéro.
            """));

    [Fact]
    public void A_note_with_a_printed_number_is_an_alinea() => Assert.Equal(["Le four est vérifié.", "(Supprimé)"], Alineas("""
        Article 1er
        ① Le four est vérifié.
        ② (Supprimé)
        """));

    [Fact]
    public void A_table_and_the_unit_above_it_are_one_alinea() => Assert.Equal(
        ["Les recettes des moulins sont fixées ainsi :", "(En milliers d’euros)\nBlé\t12\nSeigle\t7", "Elles sont révisées chaque année."],
        Alineas("Article 1er\nLes recettes des moulins sont fixées ainsi :\n(En milliers d’euros)\nBlé\t12\nSeigle\t7\nElles sont révisées chaque année."));

    [Fact]
    public void Dots_for_articles_left_out_are_no_alinea() =>
        Assert.Equal(["Le pain est rond."], Alineas("Article 1er\nLe pain est rond.\n. . . . . .\nArticle 9 (Conforme)"));

    [Fact]
    public void The_motives_of_an_article_are_not_among_its_alineas() =>
        Assert.Equal(
            ["Le pain est rond."],
            Alineas("Article 1er\nLe pain est rond.\nExposé des motifs\nLa forme ronde est ancienne.\nArticle 2\nLe sel est gris."));

    [Theory]
    [InlineData("Articles 6 et 6 bis A (Conformes)", "6|6 bis A")]
    [InlineData("Articles 2 bis A, 2 bis B et 2 bis D", "2 bis A|2 bis B|2 bis D")]
    [InlineData("Article 3 bis AAA et 3 bis AA", "3 bis AAA|3 bis AA")]
    [InlineData("ARTICLE PREMIER", "1er")]
    [InlineData("Article unique", "unique")]
    [InlineData("Article liminaire", "liminaire")]
    [InlineData("Article 11 bis A (nouveau)", "11 bis A")]
    [InlineData("Article 3 : Du levain", "3")]
    public void A_heading_may_name_several_articles(string heading, string numbers)
    {
        var bill = BillTextReader.Read($"{heading}\nLe pain est rond.");
        Assert.Equal(numbers.Split('|'), bill.Articles.Select(article => article.Number.ToString()));
    }

    [Theory]
    [InlineData("L’article 3 est abrogé.")]
    [InlineData("« Article 3")]
    [InlineData("Article 3 du code du pain")]
    [InlineData("Article L. 121-80")]
    [InlineData("Article 3 : le mot « pain » est supprimé ;")]
    [InlineData("« TITRE II")]
    [InlineData("Section 3 du chapitre II, après le mot « pain », insérer un mot.")]
    [InlineData("Annexe à la présente loi, un rapport est joint.")]
    [InlineData("État d’urgence")]
    public void A_line_that_only_looks_like_a_heading_is_an_alinea(string line) =>
        Assert.Equal(["Le pain est rond.", line], Alineas($"Article 1er\nLe pain est rond.\n{line}"));

    [Fact]
    public void A_range_holds_the_articles_between_its_ends()
    {
        var bill = BillTextReader.Read("Article 1er\nLe pain est rond.\nArticles 19 à 24\n(Conformes)\nArticle 25\nLe sel est gris.");
        Assert.Equal(["1er", "19", "24", "25"], bill.Articles.Select(article => article.Number.ToString()));
        Assert.Equal((ArticleStatus.Settled, "20 bis"), (Find("20 bis")!.Status, Find("20 bis")!.Number.ToString()));
        Assert.Null(Find("26"));
        Assert.Null(Find("18"));

        BillArticle? Find(string text) => ArticleNumber.TryParse(text, out var number) ? bill.Find(number) : null;
    }

    [Theory]
    [InlineData("(Suppression conforme)", ArticleStatus.DeletionSettled)]
    [InlineData("(Suppression maintenue)", ArticleStatus.DeletionMaintained)]
    [InlineData("(Supprimés)", ArticleStatus.Deleted)]
    [InlineData("(Conforme)", ArticleStatus.Settled)]
    [InlineData("(Non modifié)", ArticleStatus.Unchanged)]
    [InlineData("(nouveau)", ArticleStatus.New)]
    [InlineData("(Pour coordination)", ArticleStatus.Open)]
    public void Each_note_has_its_status(string note, ArticleStatus status)
    {
        var article = Assert.Single(BillTextReader.Read($"Article 4\n{note}").Articles);
        Assert.Equal((status, 0), (article.Status, article.Alineas.Length));
    }

    [Fact]
    public void A_new_article_stays_new_when_it_was_not_modified() =>
        Assert.Equal(ArticleStatus.New, BillTextReader.Read("Article 4 (nouveau)\n(Non modifié)\nLe pain est rond.").Articles[0].Status);

    [Theory]
    [InlineData("RAPPORT ANNEXÉ")]
    [InlineData("Rapport annexé")]
    public void An_annexed_report_is_an_annex(string heading)
    {
        var bill = BillTextReader.Read($"Titre\nArticle 1er\nLe rapport annexé est approuvé.\n{heading}\nLe pain est rond.\nLe rapport annexé du pain est lu.");
        Assert.Single(Assert.Single(bill.Articles).Alineas);
        Assert.Equal((heading, 2), (Assert.Single(bill.Annexes).Label, bill.Annexes[0].Alineas.Length));
    }

    [Fact]
    public void Annexes_are_apart_from_the_last_article()
    {
        var bill = BillTextReader.Read(
            "Article 1er\nLe pain est rond.\nÉTATS LÉGISLATIFS ANNEXÉS\nÉTAT B\nBlé\t12\nANNEXE – Des moulins\nLes moulins tournent.\nArticle 1er\n"
                + "Ils sont à eau.");
        Assert.Equal(["Le pain est rond."], bill.Articles.Single().Alineas.Select(alinea => alinea.Text));
        Assert.Equal([("ÉTAT B", "", 1), ("ANNEXE", "Des moulins", 3)], bill.Annexes.Select(annex => (annex.Label, annex.Title, annex.Alineas.Length)));
    }

    [Fact]
    public void Of_two_articles_with_one_number_the_one_with_alineas_is_found()
    {
        var bill = BillTextReader.Read("Article 4 bis\n(Conforme)\nArticle 4 bis\nLe pain est rond.");
        Assert.Single(bill.Find(bill.Articles[0].Number)!.Alineas);
    }

    [Fact]
    public void The_title_of_a_printed_page_is_distinguished_from_what_surrounds_it() => Assert.Equal(
        "PROPOSITION DE LOI relative au levain naturel",
        BillTextReader.Read(
            "SÉNAT\nSESSION ORDINAIRE\nPROPOSITION DE LOI\nADOPTÉE PAR L’ASSEMBLÉE NATIONALE,\nrelative au levain naturel,\nTRANSMISE PAR\n"
                + "M. LE PREMIER MINISTRE\nArticle 1er\nLe levain est vivant.").Title);

    private static IEnumerable<string> Alineas(string text) => BillTextReader.Read(text).Articles[0].Alineas.Select(alinea => alinea.Text);
}
