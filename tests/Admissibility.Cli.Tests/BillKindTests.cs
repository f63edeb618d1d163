using System.IO.Compression;
using System.Text;

namespace Admissibility.Cli.Tests;

/// <summary><c>--bill</c> with each kind of file: the same bill, the same targets, the same article as amended.</summary>
public sealed class BillKindTests : IDisposable
{
    private const string Akoma = """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill><body>
        <article><num>Article 1er</num><content><p>Le levain est vivant.</p><p>Il est nourri chaque jour.</p></content></article>
        <article><num>Article 2</num><content><p>Le four est chaud.</p></content></article>
        </body></bill></akomaNtoso>
        """;

    private const string Docx = """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Article 1er</w:t></w:r></w:p>
        <w:p><w:r><w:t>Le levain est vivant.</w:t></w:r></w:p><w:p><w:r><w:t>Il est nourri chaque jour.</w:t></w:r></w:p>
        <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Article 2</w:t></w:r></w:p>
        <w:p><w:r><w:t>Le four est chaud.</w:t></w:r></w:p>
        </w:body></w:document>
        """;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Kinds => ["text", "pastilles", "json", "html", "akoma", "docx"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Apply_gives_the_article_as_amended(string kind)
    {
        var amendment = _folder.Write(
            "a.txt",
            "ARTICLE 1ER\n\nI. – À l’alinéa 2, substituer aux mots : « chaque jour » les mots : « deux fois par jour ».\n\n"
                + "II. – Compléter cet article par l’alinéa suivant : « Il est pesé. »");
        var outcome = CommandLine.Run("apply", amendment, "--bill", Bill(kind));
        Assert.Equal((0, "Le levain est vivant.\nIl est nourri deux fois par jour.\nIl est pesé.\n", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_finds_what_is_there_and_reports_what_is_not(string kind)
    {
        var right = _folder.Write(
            "1.txt", "ARTICLE 1ER\nÀ la première phrase de l’alinéa 2, supprimer les mots : « chaque jour ».\nEXPOSÉ SOMMAIRE\nPrécision.");
        var words = _folder.Write("2.txt", "ARTICLE 1ER\nÀ l’alinéa 2, supprimer le mot : « vivant ».\nEXPOSÉ SOMMAIRE\nPrécision.");
        var alinea = _folder.Write("3.txt", "ARTICLE 2\nSupprimer l’alinéa 2.\nEXPOSÉ SOMMAIRE\nPrécision.");
        var article = _folder.Write("4.txt", "ARTICLE 3\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nPrécision.");
        var outcome = CommandLine.Run("check", right, words, alinea, article, "--bill", Bill(kind), "--format", "jsonl");
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((1, "", 4), (outcome.ExitCode, outcome.Error, lines.Length));
        Assert.DoesNotContain("\"ADM1", lines[0], StringComparison.Ordinal);
        Assert.Contains("« vivant » n’a pas été trouvé dans le passage visé ; le texte cité se trouve à l’alinéa 1.", lines[1], StringComparison.Ordinal);
        Assert.Contains("L’alinéa 2 n’existe pas : l’article 2 compte 1 alinéa.", lines[2], StringComparison.Ordinal);
        Assert.Contains("n’a pas d’article 3 ; le plus proche : l’article 2.", lines[3], StringComparison.Ordinal);
    }

    private string Bill(string kind) => kind switch
    {
        "text" => _folder.Write("texte.txt", "Proposition de loi\n\nArticle 1er\n\nLe levain est vivant.\n\nIl est nourri chaque jour.\n\nArticle 2\n\nLe four est chaud.\n"),
        "pastilles" => _folder.Write("texte.txt", "Proposition de loi\n\nArticle 1er\n① Le levain est vivant.\n② Il est nourri\nchaque jour.\n\nArticle 2\n① Le four est chaud.\n"),
        "json" => _folder.Write("texte.json", """
            {"type": "article", "article": "1er", "ordre": "1"}
            {"type": "alinea", "article": "1er", "alinea": "1", "texte": "<p>Le levain est vivant.</p>"}
            {"type": "alinea", "article": "1er", "alinea": "2", "texte": "<p>Il est nourri chaque jour.</p>"}
            {"type": "article", "article": "2", "ordre": "2"}
            {"type": "alinea", "article": "2", "alinea": "1", "texte": "<p>Le four est chaud.</p>"}
            """),
        "html" => _folder.Write("texte.html", "<html><body><p align=\"center\"><b>Article 1<sup>er</sup></b></p><p>Le levain est vivant.</p><p>Il est nourri chaque jour.</p><p align=\"center\"><b>Article 2</b></p><p>Le four est chaud.</p></body></html>"),
        "akoma" => _folder.Write("texte.xml", Akoma),
        _ => _folder.Write("texte.docx", Packed(Docx)),
    };

    private static byte[] Packed(string document)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(document));
        }

        return stream.ToArray();
    }
}
