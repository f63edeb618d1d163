using System.IO.Compression;
using System.Text;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Reporting;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Documents.Tests;

/// <summary>What is read from a path is read from a stream, whatever the stream: in memory, or one that trickles.</summary>
public sealed class StreamTests : IDisposable
{
    private const string Text = "ARTICLE 2\n\nÀ l’alinéa 1, substituer au mot :\n« farine »\nle mot :\n« blé ».\n\nEXPOSÉ SOMMAIRE\n\nPrécision.\n";

    private const string Lines =
        "{\"id\": \"A1\", \"dispositif\": \"Supprimer cet article.\", \"sort\": \"Adopté\"}\n{\"id\":\n"
        + "{\"id\": \"A2\", \"dispositif\": \"Supprimer l’alinéa 2.\"}\n";

    private const string Bill = "Proposition de loi relative au pain\n\nArticle 1er\n\nLe four est chaud.\n\nArticle 2\n\nLe pain est frais.\n";

    private const string BillRows = """
        {"type": "loi", "loi": "77", "titre": "Du pain"}
        {"type": "article", "article": "1er", "ordre": 1}
        {"type": "alinea", "article": "1er", "alinea": 1, "texte": "Le four est chaud."}
        """;

    private const string AkomaNtoso = """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill><body>
        <article><num>Article 1er</num><alinea><content><p>Le four est chaud.</p></content></alinea></article>
        </body></bill></akomaNtoso>
        """;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Amendments { get; } =
    [
        "a.txt", "a.json", "a.jsonl", "jeu_2017-2018_63.csv", "a.zip", "b.zip", "vide.txt", "casse.json", "coupe.zip"
    ];

    public static TheoryData<string> Bills { get; } = ["a.txt", "a.jsonl", "a.html", "a.xml", "a.docx", "vide.txt", "a.pdf"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Amendments))]
    public void Amendments_of_a_stream_are_those_of_the_file(string name)
    {
        var bytes = AmendmentFile(name);
        var expected = OfPath(name, bytes);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, OfStream(name, new MemoryStream(bytes)));
        Assert.Equal(expected, OfStream(name, new TricklingStream(bytes, 1)));
        Assert.Equal(expected, OfStream(name, new TricklingStream(bytes, 7)));
    }

    [Theory]
    [MemberData(nameof(Bills))]
    public void A_bill_of_a_stream_is_that_of_the_file(string name)
    {
        var bytes = BillFileBytes(name);
        var path = _folder.Write(name, bytes);
        var expected = Said(path, () => Written(BillFile.Read(path)));
        Assert.Equal(expected, Said(name, () => Written(BillFile.Read(new MemoryStream(bytes), name))));
        Assert.Equal(expected, Said(name, () => Written(BillFile.Read(new TricklingStream(bytes, 3), name))));
    }

    [Theory]
    [InlineData("Le four est chaud.\n\nLe pain est frais.\n")]
    [InlineData(Bill)]
    [InlineData("")]
    public void A_bare_article_of_a_stream_is_that_of_the_file(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var expected = BareArticleFile.TryRead(_folder.Write("article.txt", bytes));
        Assert.Equal(expected, BareArticleFile.TryRead(new TricklingStream(bytes, 2), "article.txt"));
        Assert.Equal(text == Bill, expected is null);
    }

    [Theory]
    [InlineData("id\toutcome\tground\nA1\tIrrecevable\tCharge\nA2\tAdopté\t\n")]
    [InlineData("nom;prix\npain;1\n")]
    public void Decisions_of_a_stream_are_those_of_the_file(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var path = _folder.Write("labels.tsv", bytes);
        var expected = Said(path, () => Written(OutcomeFile.Read(path)));
        Assert.Equal(expected, Said("labels.tsv", () => Written(OutcomeFile.Read(new TricklingStream(bytes, 5), "labels.tsv"))));
    }

    [Fact]
    public void A_dossier_of_a_stream_asks_for_its_bill_by_name()
    {
        var bytes = """{ "reading": "new", "bill": "texte.txt" }"""u8.ToArray();
        var asked = "";
        var dossier = DossierFile.Read(new TricklingStream(bytes, 4), "dossier.json", name =>
        {
            asked = name;
            return BillFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Bill)), name);
        });
        Assert.Equal(("texte.txt", Reading.New, 2), (asked, dossier.Reading, dossier.Bill!.Articles.Length));
    }

    [Fact]
    public void A_dossier_that_names_no_bill_asks_for_none() =>
        Assert.Null(DossierFile.Read(new MemoryStream("{}"u8.ToArray()), "dossier.json", _ => throw new InvalidOperationException()).Bill);

    [Theory]
    [MemberData(nameof(Amendments))]
    public void A_stream_of_amendments_stays_open(string name)
    {
        var stream = new TricklingStream(AmendmentFile(name), 100);
        OfStream(name, stream);
        Assert.False(stream.IsClosed);
    }

    [Fact]
    public void Streams_of_a_bill_a_dossier_and_decisions_stay_open()
    {
        TricklingStream[] streams = [new(BillFileBytes("a.docx"), 100), new("{}"u8.ToArray(), 1), new("id;etat\n1;Adopté"u8.ToArray(), 1)];
        BillFile.Read(streams[0], "a.docx");
        DossierFile.Read(streams[1], "dossier.json", _ => throw new InvalidOperationException());
        OutcomeFile.Read(streams[2], "labels.csv");
        Assert.All(streams, stream => Assert.False(stream.IsClosed));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.json")]
    public void An_amendment_over_the_limit_is_refused_with_the_same_words_and_not_read_to_its_end(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(new string('x', 500_000));
        var limits = new ReadLimits { MaxDocumentBytes = 1000 };
        var expected = OfPath(name, bytes, limits);
        Assert.Equal(["NAME : fichier de plus de 1,000 octets (MaxDocumentBytes)"], expected);
        Assert.Equal(expected, OfStream(name, new MemoryStream(bytes), limits));
        var trickling = new TricklingStream(bytes, 50);
        Assert.Equal(expected, OfStream(name, trickling, limits));
        Assert.InRange(trickling.Given, 1, 100_000);
    }

    [Fact]
    public void A_bill_over_the_limit_is_refused_with_the_same_words()
    {
        var bytes = Encoding.UTF8.GetBytes(Bill);
        var limits = new ReadLimits { MaxBillBytes = 10 };
        var path = _folder.Write("a.txt", bytes);
        var expected = Said(path, () => Written(BillFile.Read(path, limits)));
        Assert.Contains("MaxBillBytes", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Said("a.txt", () => Written(BillFile.Read(new TricklingStream(bytes, 3), "a.txt", limits))));
    }

    [Fact]
    public void An_archive_that_has_to_be_kept_is_kept_up_to_the_limit()
    {
        var bytes = AmendmentFile("a.zip");
        Assert.Contains(
            "MaxArchiveBytes",
            Assert.Single(OfStream("a.zip", new TricklingStream(bytes, 50), new ReadLimits { MaxArchiveBytes = 100 })),
            StringComparison.Ordinal);
        Assert.Equal(OfPath("a.zip", bytes), OfStream("a.zip", new TricklingStream(bytes, 50), new ReadLimits { MaxArchiveBytes = bytes.Length }));
    }

    [Fact]
    public void A_stream_is_read_from_where_it_is()
    {
        var bytes = AmendmentFile("a.zip");
        using var stream = new MemoryStream([.. "devant"u8, .. bytes]) { Position = 6 };
        Assert.Equal(OfPath("a.zip", bytes), OfStream("a.zip", stream));
    }

    [Fact]
    public void A_stream_that_fails_midway_gives_what_came_before()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"id\": \"A1\", \"dispositif\": \"Supprimer cet article.\"}\n", 5000)));
        var said = OfStream("a.jsonl", new FailingStream(bytes[..^1]));
        Assert.Equal("NAME : lecture impossible", said[^1]);
        Assert.InRange(said.Count, 2, 5001);
    }

    [SeededProperty]
    public bool A_text_of_any_bytes_is_read_or_refused_alike_however_few_come_at_a_time(byte[] bytes, byte most)
    {
        var expected = OfStream("a.txt", new MemoryStream(bytes));
        return expected.SequenceEqual(OfStream("a.txt", new TricklingStream(bytes, most % 9 + 1)), StringComparer.Ordinal);
    }

    private List<string> OfPath(string name, byte[] bytes, ReadLimits? limits = null)
    {
        var path = _folder.Write(name, bytes);
        return Read(path, inputs => inputs.ReadLabelled(path), limits);
    }

    private static List<string> OfStream(string name, Stream stream, ReadLimits? limits = null) =>
        Read(name, inputs => inputs.ReadLabelled(stream, name), limits);

    /// <summary>What is read and what is refused, in the order in which it is.</summary>
    private static List<string> Read(string name, Func<AmendmentInputs, IEnumerable<DecidedAmendment>> read, ReadLimits? limits)
    {
        var said = new List<string>();
        var inputs = new AmendmentInputs(exception => said.Add(exception.Message.Replace(name, "NAME", StringComparison.Ordinal)), limits);
        foreach (var (document, decision) in read(inputs))
        {
            var json = CheckJsonRenderer.Render(new AmendmentChecker(RuleCatalogue.All).Check(document, Dossier.Empty), withHeader: true, Language.French);
            said.Add($"{json} {decision}".Replace(name, "NAME", StringComparison.Ordinal));
        }

        return said;
    }

    private static string Said(string name, Func<string> read)
    {
        try
        {
            return read();
        }
        catch (UnreadableInputException exception)
        {
            return exception.Message.Replace(name, "NAME", StringComparison.Ordinal);
        }
    }

    private static string Written(Bill bill) =>
        $"{bill.Title} {bill.Number}\n" + string.Join('\n', bill.Articles.SelectMany(article => article.Alineas.Select(alinea => $"{article.Number}.{alinea.Number} {alinea.Text}")));

    private static string Written(IReadOnlyDictionary<string, OfficialDecision> decisions) => string.Join('\n', decisions);

    private static byte[] AmendmentFile(string name) => name switch
    {
        "a.txt" => Encoding.UTF8.GetBytes(Text),
        "a.json" => Encoding.UTF8.GetBytes(OpenDataSample.Discussed),
        "a.jsonl" => Encoding.UTF8.GetBytes(Lines),
        "a.zip" => Zip(("a.json", OpenDataSample.Discussed), ("b.txt", Text), ("casse.json", "{"), ("c/d.md", Text)),
        "b.zip" => Zip(("../evil.txt", Text)),
        "vide.txt" => [],
        "casse.json" => "{\"id\": "u8.ToArray(),
        "coupe.zip" => Zip(("a.txt", Text))[..^20],
        _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(
            "sep=\t\r\nNature \tNuméro \tSubdivision \tAlinéa\tAuteur \tAu nom de \tDate de dépôt \tDispositif \tObjet \tSort \tUrl amendement \tFiche Sénateur\r\n"
            + "Amt\t31\tArticle 3\t8\tM. AUBRY\t\t2017-11-08\t<body><p>Supprimer cet alinéa.</p></body>"
            + "\t<body><p>Précision.</p></body>\tAdopté\t//x\t//y\r\ncourt\r\n"),
    };

    private static byte[] BillFileBytes(string name) => name switch
    {
        "a.txt" => Encoding.UTF8.GetBytes(Bill),
        "a.jsonl" => Encoding.UTF8.GetBytes(BillRows),
        "a.html" => "<html><body><p align=center>Article 1er</p><p>Le four est chaud.</p></body></html>"u8.ToArray(),
        "a.xml" => Encoding.UTF8.GetBytes(AkomaNtoso),
        "a.docx" => Zip(("word/document.xml", """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:r><w:t>Article 1er</w:t></w:r></w:p><w:p><w:r><w:t>Le four est chaud.</w:t></w:r></w:p>
            </w:body></w:document>
            """)),
        "a.pdf" => "%PDF-1.7"u8.ToArray(),
        _ => [],
    };

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is var read and > 0 ? read : throw new IOException("le réseau est coupé");

        public override int Read(Span<byte> buffer) => base.Read(buffer) is var read and > 0 ? read : throw new IOException("le réseau est coupé");
    }
}
