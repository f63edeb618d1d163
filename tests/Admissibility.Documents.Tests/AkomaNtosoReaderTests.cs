using System.Text;
using Admissibility.Bills;

namespace Admissibility.Documents.Tests;

public class AkomaNtosoReaderTests
{
    private const string Start =
        """<?xml version="1.0" encoding="UTF-8"?>"""
        + """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="ppl"><meta><identification source="#a"/></meta>""";

    private static readonly Bill s_bill = Read(Start + """
          <preface><p><docNumber>77</docNumber></p><p><docTitle>Proposition de loi relative au levain</docTitle></p></preface>
          <preamble><p>Le Parlement a adopté la loi dont la teneur suit :</p></preamble>
          <body>
            <title eId="tit_1"><num>TITRE Ier</num><heading>Du levain</heading>
              <chapter eId="chp_1"><num>Chapitre Ier</num><heading>De sa vie</heading>
                <article eId="art_1"><num>Article 1<sup>er</sup></num>
                  <paragraph eId="p1"><num>I. –</num>
                    <intro><p>Le code du pain est ainsi modifié :<authorialNote marker="1"><p>Note.</p></authorialNote></p></intro>
                    <point eId="p1a"><num>1°</num>
                      <content><p>Le mot : <quotedText startQuote="«" endQuote="»">pain</quotedText> est supprimé<del> deux fois</del> ;</p></content></point>
                    <point eId="p1b"><num>2°</num><content><p>Le titre II est complété par un chapitre ainsi rédigé :
                      <mod><quotedStructure startQuote="«" endQuote="»"><chapter><num>Chapitre II</num><heading>Des fours</heading>
                        <article><num>Art. L. 12. –</num><alinea><content><p>Le four est chaud.</p></content></alinea>
                          <alinea><content><p>Il est propre.</p></content></alinea></article>
                      </chapter></quotedStructure></mod> ;</p></content></point>
                  </paragraph>
                  <alinea><content><blockList><listIntroduction>Sont interdits :</listIntroduction>
                    <item><num>a)</num><p>Le sucre ;</p></item><item><num>b)</num><p>Le lait.</p></item></blockList></content></alinea>
                  <alinea><content><table><tr><th/><th><p>Blé</p></th></tr><tr><td><p>Nord</p></td><td><p>12</p></td></tr></table></content></alinea>
                  <paragraph><num>II. – (Supprimé)</num></paragraph>
                </article>
                <article eId="art_2" status="removed"><num>2 bis A</num></article>
                <article eId="art_3"><num>Article 3 (nouveau)</num><heading>Du sel</heading><content><p>Le sel<eol/>est gris.</p></content></article>
              </chapter>
            </title>
            <article eId="art_4"><num>Article 4</num><alinea><content><p>(Suppression maintenue)</p></content></alinea></article>
          </body>
          <attachments><attachment><heading>Rapport sur les moulins</heading>
            <doc name="annexe"><meta/><mainBody><p>Ils tournent.</p><p>Ils sont à eau.</p></mainBody></doc></attachment></attachments>
        </bill></akomaNtoso>
        """);

    [Fact]
    public void Title_number_and_divisions_are_read()
    {
        Assert.Equal(("Proposition de loi relative au levain", "77"), (s_bill.Title, s_bill.Number));
        Assert.Equal([new("TITRE Ier", "Du levain", 0), new BillDivision("Chapitre Ier", "De sa vie", 0)], s_bill.Divisions);
    }

    [Fact]
    public void Each_block_is_an_alinea_with_the_numbers_before_it() => Assert.Equal(
        [
            "I. – Le code du pain est ainsi modifié :",
            "1° Le mot : «\u00A0pain\u00A0» est supprimé ;",
            "2° Le titre II est complété par un chapitre ainsi rédigé :",
            "«\u00A0Chapitre II",
            "Des fours",
            "Art. L. 12. – Le four est chaud.",
            "Il est propre.\u00A0»\u00A0;",
            "Sont interdits :",
            "a) Le sucre ;",
            "b) Le lait.",
            "\tBlé\nNord\t12",
            "II. – (Supprimé)",
        ],
        s_bill.Articles[0].Alineas.Select(alinea => alinea.Text));

    [Fact]
    public void Numbers_and_status_are_read_from_num_attribute_and_note() => Assert.Equal(
        [("1er", ArticleStatus.Open, 12), ("2 bis A", ArticleStatus.Deleted, 0), ("3", ArticleStatus.New, 1), ("4", ArticleStatus.DeletionMaintained, 0)],
        s_bill.Articles.Select(article => (article.Number.ToString(), article.Status, article.Alineas.Length)));

    [Fact]
    public void The_heading_of_an_article_is_no_alinea() =>
        Assert.Equal(("Du sel", "Le sel est gris."), (s_bill.Articles[2].Title, s_bill.Articles[2].Alineas[0].Text));

    [Fact]
    public void Attachments_are_annexes()
    {
        var annex = Assert.Single(s_bill.Annexes);
        Assert.Equal(("ANNEXE", "Rapport sur les moulins", 2), (annex.Label, annex.Title, annex.Alineas.Length));
    }

    [Theory]
    [InlineData("<body>\n<article><num>Article trois</num></article></body></bill></akomaNtoso>", "texte.xml:2:2 : numéro d’article « Article trois » illisible")]
    [InlineData("<body>\n<article><p>Un.</p></article></body></bill></akomaNtoso>", "texte.xml:2:2 : article sans numéro")]
    [InlineData("<body>\n<article></body></bill></akomaNtoso>", "texte.xml:2:")]
    public void What_is_wrong_is_said_with_its_line(string rest, string message) =>
        Assert.StartsWith(message, Assert.Throws<UnreadableInputException>(() => Read(Start + rest)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<!DOCTYPE akomaNtoso>")]
    [InlineData("<!DOCTYPE akomaNtoso SYSTEM \"akn.dtd\">")]
    [InlineData("<!DOCTYPE akomaNtoso [<!ENTITY a \"aaaa\">]>")]
    public void A_document_type_is_refused(string type) => Assert.Contains(
        "XML illisible",
        Assert.Throws<UnreadableInputException>(() =>
            Read(type
                + "<akomaNtoso><bill><body><article><num>7</num><content><p>Le pain est rond.</p></content></article></body></bill></akomaNtoso>")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Nesting_beyond_the_limit_is_refused_and_the_limit_named() => Assert.Contains(
        "MaxXmlDepth",
        Assert.Throws<UnreadableInputException>(() => Read(Start + "<body>" + string.Concat(Enumerable.Repeat("<section>", 10_000)))).Message,
        StringComparison.Ordinal);

    private static Bill Read(string xml) => AkomaNtosoReader.Read(Encoding.UTF8.GetBytes(xml), "texte.xml", ReadLimits.Default);
}
