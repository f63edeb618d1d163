using System.Text;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Reporting;
using Admissibility.Rules;
using Admissibility.Text;
using static Admissibility.Tests.Shared.SampleFiles;

namespace Admissibility.Documents.Tests;

/// <summary>A file is known by its content: the same amendment in any kind of file, under any name, gives the same diagnostics.</summary>
public class ContentTests
{
    private static readonly Dictionary<string, byte[]> s_kinds = new(StringComparer.Ordinal)
    {
        ["docx"] = Docx(Amendment),
        ["odt"] = Odt(Amendment),
        ["fodt"] = FlatOdt(Amendment),
        ["html"] = Html(Amendment),
        ["pdf"] = Pdf(Amendment.Select(Plain)),
        ["txt, UTF-16"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(string.Join('\n', Amendment))],
        ["txt, Windows-1252"] = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(string.Join('\n', Amendment)),
    };

    public static TheoryData<string> Kinds { get; } = [.. s_kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_file_gives_the_diagnostics_of_the_same_text(string kind)
    {
        var lines = kind == "pdf" ? Amendment.Select(Plain) : Amendment;
        var expected = Checked(Assert.Single(Read(PlainText(lines), "a.txt", out _)));
        Assert.Contains("ADM", expected, StringComparison.Ordinal);
        foreach (var name in new[] { "a.txt", "a.docx", "a", "a.png" })
        {
            Assert.Equal(expected.Replace("a.txt", name, StringComparison.Ordinal), Checked(Assert.Single(Read(s_kinds[kind], name, out var refused))));
            Assert.Empty(refused);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_file_is_read_in_an_archive(string kind)
    {
        var zip = Zip(("627/CE5.bin", s_kinds[kind]), ("627/CE5", s_kinds[kind]), ("image", [0x89, (byte)'P', (byte)'N', (byte)'G', 0]));
        var document = Assert.Single(Read(zip, "a", out var refused));
        Assert.Equal(("627/CE5", "ARTICLE 9"), (document.Id, document.Placement!.Text));
        Assert.Empty(refused);
    }

    [Theory]
    [InlineData("", "fichier vide")]
    [InlineData(" \n\t ", "fichier vide")]
    [InlineData("{\"a\": 1}", "n’est pas un amendement")]
    [InlineData("[]", "aucun amendement trouvé")]
    [InlineData("[\"a\", 1]", "aucun amendement trouvé")]
    [InlineData("{\"amendements\": []}", "aucun amendement trouvé")]
    [InlineData("[{\"id\": \"1\", ", "JSON illisible (colonne 14 : la fin manque)")]
    [InlineData("<rss version=\"2.0\"/>", "XML inconnu, d’élément racine « rss »")]
    [InlineData("<amendements><amendement numero=\"5\" place=\"Article 2\"/></amendements>", "liste d’amendements sans leur texte")]
    [InlineData("<amendement><numero>5</amendement>", "XML illisible")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><amendement><dispositif>&b;</dispositif></amendement>", "XML illisible (une déclaration DOCTYPE n’est pas lue)")]
    [InlineData("<akomaNtoso><bill/></akomaNtoso>", "--bill")]
    [InlineData("<html><body><p>La boulangerie est fermée le lundi.</p></body></html>", "aucun amendement trouvé")]
    [InlineData("<html><body></body></html>", "document sans texte")]
    [InlineData("%PDF-1.7 puis rien", "PDF illisible")]
    [InlineData("{\\rtf1 ARTICLE 2}", "document RTF : l’enregistrer en docx")]
    [InlineData("PK\u0003\u0004 puis rien", "archive zip illisible")]
    [InlineData("a\0b", "n’est pas un texte")]
    public void What_holds_no_amendment_is_refused_with_the_reason(string content, string problem)
    {
        Assert.Empty(Read(Encoding.UTF8.GetBytes(content), "a.txt", out var refused));
        Assert.Contains(problem, Assert.Single(refused).Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Documents { get; } = new()
    {
        { "docx without a word", Docx("<w:p/>"), "document sans texte" },
        { "docx of a letter", Docx(["Chère Madame,", "La boulangerie est fermée le lundi."]), "aucun amendement trouvé" },
        { "odt with a password", Odt("", "<m:encryption-data/>"), "protégé par un mot de passe" },
        { "workbook", Zip(("xl/workbook.xml", [])), "classeur de tableur" },
        { "slides", Zip(("ppt/presentation.xml", [])), "présentation" },
        { "scanned PDF", PdfWithoutText(), "PDF sans couche de texte" },
        { "empty zip", Zip(), "archive sans amendement" },
        { "zip of other things", Zip(("logo.png", [1, 2, 3]), ("LISEZ-MOI.txt", "Bonjour"u8.ToArray())), "archive sans amendement" },
        { "zip in a zip", Zip(("a.zip", Zip(("a.txt", PlainText(Amendment))))), "archive dans une archive" },
        { "old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "document d’avant 2007" },
        { "gzip", [0x1F, 0x8B, 8, 0], "archive d’un autre format que zip" },
        { "picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "image, sans texte à lire" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_without_an_amendment_is_refused_with_the_reason(string what, byte[] bytes, string problem)
    {
        Assert.Empty(Read(bytes, "a.docx", out var refused));
        var said = string.Join(" | ", refused.Select(exception => exception.Message));
        Assert.True(refused.Count == 1 && said.Contains(problem, StringComparison.Ordinal), $"{what}: {said}");
    }

    [Fact]
    public void A_refusal_is_worded_in_both_languages()
    {
        Read("{\"id\": "u8.ToArray(), "a.json", out var refused);
        var words = Assert.Single(refused).Words;
        Assert.Equal(("a.json : JSON illisible (colonne 8 : la fin manque)", "a.json: unreadable JSON (column 8: the end is missing)"), (words.Fr, words.En));
    }

    [Fact]
    public void Of_a_long_list_that_breaks_the_line_is_said()
    {
        var list = "[\n" + string.Concat(Enumerable.Repeat("{\"id\": \"1\", \"dispositif\": \"Supprimer cet article.\"},\n", 3000)) + "}";
        Assert.Equal(3000, Read(Encoding.UTF8.GetBytes(list), "a.json", out var refused).Count);
        Assert.Equal("a.json : JSON illisible (ligne 3002)", Assert.Single(refused).Message);
    }

    [Theory]
    [InlineData("<rss version=\"2.0\"><title>Pain</titre></rss>", "a.xml:1:33 : XML illisible (mal formé à cet endroit)")]
    [InlineData("<rss version=\"2.0\"/>", "a.xml : XML illisible (plus de 10 caractères (MaxBillBytes))")]
    public void Xml_that_breaks_is_refused_where_it_breaks(string xml, string problem)
    {
        var refused = new List<string>();
        var limits = new ReadLimits { MaxBillBytes = problem.Contains("MaxBillBytes", StringComparison.Ordinal) ? 10 : 1000 };
        Assert.Empty(new AmendmentInputs(exception => refused.Add(exception.Message), limits).Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "a.xml"));
        Assert.Equal(problem, Assert.Single(refused));
    }

    [Fact]
    public void A_table_of_a_document_is_a_line_a_row()
    {
        const string Cell = "<w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc>";
        var word = Docx("<w:p><w:r><w:t>ARTICLE 2</w:t></w:r></w:p><w:p><w:r><w:t>Supprimer</w:t><w:br/><w:t>cet article.</w:t></w:r></w:p><w:tbl><w:tr>"
            + string.Format(null, Cell, "Blé") + string.Format(null, Cell, "12") + "</w:tr><w:tr>" + string.Format(null, Cell, "Seigle")
            + string.Format(null, Cell, "7") + "</w:tr></w:tbl>");
        const string OdtCell = "<table:table-cell><text:p>{0}</text:p></table:table-cell>";
        var odt = Odt(
            "<text:tracked-changes><text:p>Ancien</text:p></text:tracked-changes><text:p>ARTICLE 2</text:p>"
            + "<text:p>Supprimer<text:line-break/>cet<text:s/>article.<text:note><text:p>Note</text:p></text:note></text:p><table:table><table:table-row>"
            + string.Format(null, OdtCell, "Blé") + string.Format(null, OdtCell, "12") + "</table:table-row><table:table-row>"
            + string.Format(null, OdtCell, "Seigle") + string.Format(null, OdtCell, "7") + "</table:table-row></table:table>");
        foreach (var bytes in new[] { word, odt })
        {
            var document = Assert.Single(Read(bytes, "a", out _));
            Assert.Equal("Supprimer\ncet article.\nBlé\t12\nSeigle\t7", document.Dispositif!.Text);
        }
    }

    [Fact]
    public void A_word_document_of_the_strict_kind_is_read()
    {
        var strict = Docx("<w:p><w:r><w:t>ARTICLE 2</w:t></w:r></w:p>", "http://purl.oclc.org/ooxml/wordprocessingml/main");
        Assert.Equal("ARTICLE 2", Assert.Single(Read(strict, "a", out _)).Placement!.Text);
    }

    [Fact]
    public void Of_a_page_only_its_text_is_read_and_every_place_leads_back()
    {
        const string Page = """
            <!doctype html><html><head><title>ARTICLE 1</title><script>var a = "ARTICLE 3";</script></head>
            <body><nav><p>ARTICLE 4</p></nav><!-- ARTICLE 5 --><p><a href="/">Accueil</a> <a href="/b">Séance</a></p>
            <table><tr><td>ART. 2</td><td>N&deg;5</td></tr></table><p><b>AMENDEMENT N&deg;<span>5</span></b></p>
            <p>pr&eacute;sent&eacute; par</p><p>Mme Aubry</p>
            <p>----------</p><p>ARTICLE 2</p><dispositif><div>Supprimer<br>cet&nbsp;article.</div></dispositif>
            <p>EXPOS&Eacute; SOMMAIRE</p><p>Il est <a href="#">inutile</a>.</p></body></html>
            """;
        var document = Assert.Single(Read(Encoding.UTF8.GetBytes(Page), "a", out _));
        Assert.Equal(
            ("5", "ARTICLE 2", "Supprimer\ncet\u00A0article.", "Il est inutile."),
            (document.Header.Number!.Value.ToString(), document.Placement!.Text, document.Dispositif!.Text, document.Expose!.Text));
        var back = document.Dispositif.Source.Origin!.ToOriginal(document.Dispositif.Span);
        Assert.Equal("Supprimer<br>cet&nbsp;article.", Page.Substring(back.Start, back.Length));
    }

    [Fact]
    public void A_text_with_tags_of_words_keeps_its_lines() => Assert.Equal(
        "Supprimer cet article.",
        Assert.Single(Read("<b>ARTICLE 2</b>\nSupprimer cet article."u8.ToArray(), "a", out _)).Dispositif!.Text);

    [Theory]
    [InlineData(200)]
    [InlineData(310)]
    [InlineData(400)]
    public void A_paragraph_of_a_pdf_is_read_across_its_lines(int width)
    {
        string[] paragraphs =
        [
            "ARTICLE 9", "I. - A la premiere phrase de l'alinea 12, apres le mot : \"boulangerie\", inserer les mots : \"et de la patisserie artisanale\".",
            "II. - Completer cet article par l'alinea suivant :",
            "\"Les fours de plus de dix metres carres sont declares chaque annee au maire, qui en tient la liste a la disposition de chacun.\"",
            "EXPOSE SOMMAIRE",
            "Les fours sont de plus en plus grands, et les maires ne savent plus lesquels sont dans leur commune depuis que la declaration est facultative.",
        ];
        var expected = Assert.Single(Read(PlainText(paragraphs), "a", out _));
        var document = Assert.Single(Read(PdfOfParagraphs(paragraphs, width), "a", out _));
        Assert.Equal(expected.Dispositif!.Text, document.Dispositif!.Text);
        Assert.Equal((expected.Placement!.Text, expected.Expose!.Text), (document.Placement!.Text, document.Expose!.Text));
    }

    [Fact]
    public void A_raised_ending_in_a_pdf_is_on_the_line_of_its_number()
    {
        var document = Assert.Single(Read(PdfWithRaisedEnding("ARTICLE 1", "er", " BIS", "Supprimer cet article."), "a", out _));
        Assert.Equal(("ARTICLE 1er BIS", "Supprimer cet article."), (document.Placement!.Text, document.Dispositif!.Text));
    }

    /// <summary>What the standard fonts of a PDF can write.</summary>
    private static string Plain(string line) => line
        .Replace('’', '\'').Replace("« ", "\"", StringComparison.Ordinal).Replace(" »", "\"", StringComparison.Ordinal)
        .Replace('É', 'E').Replace('À', 'A').Replace('é', 'e').Replace('°', 'o');

    private static List<AmendmentDocument> Read(byte[] bytes, string name, out List<UnreadableInputException> refused)
    {
        var list = new List<UnreadableInputException>();
        refused = list;
        return [.. new AmendmentInputs(list.Add).Read(new MemoryStream(bytes), name)];
    }

    private static string Checked(AmendmentDocument document) =>
        CheckJsonRenderer.Render(new AmendmentChecker(RuleCatalogue.All).Check(document, Dossier.Empty), withHeader: true, Language.French);
}
