using Admissibility.Bills;

namespace Admissibility.Documents.Tests;

public class BillHtmlReaderTests
{
    private static readonly Bill s_bill = BillHtmlReader.Read("""
        <!DOCTYPE HTML>
        <!--[if IE 6]><html class="old"><![endif]-->
        <html><head><title>Page du moulin</title><style>p { color: red }</style></head>
        <body><nav><ul><li><a href="/">Accueil</a></li></ul></nav>
        <p Align=center>N&#176; 77</p>
        <p Align=center>PROPOSITION DE LOI</p>
        <p Align=center>ADOPT&Eacute;E PAR L'ASSEMBL&Eacute;E NATIONALE,</p>
        <p Align=center>relative au levain naturel,</p>
        <p style="text-align: center">TITRE I<sup>ER</sup></p>
        <p style="text-align: center"><b>DU LEVAIN&nbsp;:<br>
        DE SA VIE</b></p>
        <p Align=center><strong><A NAME="B1"></A>Article 1<sup>er</sup></strong></p>
        <p Align=justify>Le code du pain
        est ainsi modifi&eacute;&nbsp;:</p>
        <p Align=center><em>&#171;&nbsp;Chapitre&nbsp;II</em></p>
        <p Align=center>&#171;&nbsp;Des fours</p>
        <p Align=justify>Sont fix&eacute;s&nbsp;:</p>
        <p Align=right><em>(En tonnes)</em></p>
        <div><table border=1><tr><td>&nbsp;</td><td><p>Bl&eacute;</p></td></tr>
        <tr><td><p>Nord</p><p>et est</p></td><td>12</td></tr></table></div>
        <p Align=justify>&nbsp;</p>
        <p><table></table></p>
        <p Align=justify>II.&nbsp;-&nbsp;<em>(Supprim&eacute;)</em></p>
        <p Align=center>I. - DES FARINES</p>
        <p Align=center><strong>Articles 2 et 2 <em>bis</em></strong></p>
        <p Align=center><em>(Supprim&eacute;s)</em></p>
        <p Align=center>. . . . . .</p>
        <p Align=center>Article 3</p>
        <p Align=center>Du sel</p>
        <p>I. - Le sel est gris.</p>
        <p><b>Exposé des motifs</b></p>
        <p>Le sel blanc est fade.</p>
        <p Align=center>ANNEXE<br>Des meuni&egrave;res</p>
        <p>Les meuni<!--x-->&#232;res chantent.</p>
        <hr>© Le moulin
        <script>var a = "<p>non</p>";</script>
        </body></html>
        """);

    [Fact]
    public void Title_and_number_come_from_the_page_and_not_from_its_head() =>
        Assert.Equal(("PROPOSITION DE LOI relative au levain naturel", "77"), (s_bill.Title, s_bill.Number));

    [Fact]
    public void Centred_headings_are_divisions() => Assert.Equal(["TITRE IER – DU LEVAIN\u00A0: DE SA VIE", "I – DES FARINES"], s_bill.Headings);

    [Fact]
    public void Paragraphs_inserted_headings_and_tables_are_alineas() => Assert.Equal(
        ["Le code du pain est ainsi modifié\u00A0:", "«\u00A0Chapitre\u00A0II", "«\u00A0Des fours", "Sont fixés\u00A0:", "(En tonnes)\n\tBlé\nNord et est\t12", "II.\u00A0-\u00A0(Supprimé)"],
        s_bill.Articles[0].Alineas.Select(alinea => alinea.Text));

    [Fact]
    public void A_heading_of_several_articles_gives_each_its_status() => Assert.Equal(
        [("1er", ArticleStatus.Open), ("2", ArticleStatus.Deleted), ("2 bis", ArticleStatus.Deleted), ("3", ArticleStatus.Open)],
        s_bill.Articles.Select(article => (article.Number.ToString(), article.Status)));

    [Fact]
    public void The_title_of_an_article_and_its_motives_are_no_alineas() =>
        Assert.Equal(("Du sel", "I. - Le sel est gris."), (s_bill.Articles[^1].Title, s_bill.Articles[^1].Alineas.Single().Text));

    [Fact]
    public void An_annex_ends_where_the_page_does()
    {
        var annex = Assert.Single(s_bill.Annexes);
        Assert.Equal(("ANNEXE", "Des meunières", "Les meunières chantent."), (annex.Label, annex.Title, annex.Alineas.Single().Text));
    }

    [Fact]
    public void Tables_in_tables_cost_no_stack_and_stay_one_alinea()
    {
        var opened = string.Concat(Enumerable.Repeat("<table><tr><td>", 50_000));
        var closed = string.Concat(Enumerable.Repeat("</td></tr></table>", 50_000));
        var bill = BillHtmlReader.Read($"<p>Article 1er</p>{opened}blé{closed}<p>Fin.</p>");
        Assert.Equal(2, bill.Articles[0].Alineas.Length);
    }
}
