using System.IO.Compression;
using System.Text;
using Admissibility.Amendments;
using Admissibility.Bills;

namespace Admissibility.Documents.Tests;

public sealed class AmendmentInputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _refused = [];

    public void Dispose() => _folder.Dispose();

    private List<DecidedAmendment> Read(string path, ReadLimits? limits = null) =>
        [.. new AmendmentInputs(exception => _refused.Add(exception.Message), limits).ReadLabelled(path)];

    private string Zip(params (string Name, string Text)[] entries)
    {
        var path = System.IO.Path.Combine(_folder.Path, "archive.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(text);
        }

        return path;
    }

    [Fact]
    public void An_amendment_of_the_open_data_is_read_field_by_field()
    {
        var (document, decision) = Assert.Single(Read(_folder.Write("a.json", OpenDataSample.Discussed)));
        Assert.Equal(("AMTESTB0077P0D1N000012", "12", "77"), (document.Id, document.Header.Number!.Value.ToString(), document.Header.BillNumber!.Value));
        Assert.Equal(new DateOnly(2026, 3, 9), document.Header.Date!.Value);
        Assert.Equal(["M. Aubry", "Mme de La Tour"], document.Header.Signatures!.Signatories.Select(signatory => signatory.Name));
        Assert.Equal(AuthorQuality.Rapporteur, document.Header.Signatures.Quality);
        Assert.Equal("ARTICLE 2", document.Placement!.Text);
        Assert.Equal("À l’alinéa\u00A01, substituer au mot\u00A0:\n«\u00A0farine\u00A0»\nle mot\u00A0:\n«\u00A0blé\u00A0».", document.Dispositif!.Text);
        Assert.Equal("Précision.", document.Expose!.Text);
        Assert.Equal(
            (Stage.Plenary, "PIONTESTBTC0077", "EXTESTB0077P0D1", null, "c com L1"),
            (document.Context.Stage, document.Context.BillReference, document.Context.Examination, document.Context.ParentId, document.Context.LawReference));
        Assert.Equal(new(DecisionKind.Admitted, "Discuté", null), decision);
    }

    [Fact]
    public void An_annex_and_a_second_deliberation_are_read_from_the_references()
    {
        var json = OpenDataSample.Discussed.Replace("EXTESTB0077P0D1", "EXTESTB0077P0D2", StringComparison.Ordinal)
            .Replace("\"titre\": \"Article 2\"", "\"titre\": \"RAPPORT ANNEXÉ\"", StringComparison.Ordinal)
            .Replace("\"type\": \"ARTICLE\"", "\"type\": \"ANNEXE\"", StringComparison.Ordinal);
        var (document, _) = Assert.Single(Read(_folder.Write("a.json", json)));
        Assert.Equal((Stage.SecondDeliberation, "RAPPORT ANNEXÉ", "ARTICLE 2"), (document.Context.Stage, document.Context.Annex, document.Placement!.Text));
        Assert.Null(Assert.Single(Read(_folder.Write("b.json", OpenDataSample.Discussed))).Document.Context.Annex);
    }

    [Fact]
    public void What_was_ruled_out_has_no_text_and_a_ground()
    {
        var (document, decision) = Assert.Single(Read(_folder.Write("a.json", OpenDataSample.Inadmissible)));
        Assert.Null(document.Dispositif);
        Assert.Equal(new(DecisionKind.Inadmissible, "Irrecevable 40", "Charge"), decision);
    }

    [Theory]
    [InlineData("\"authors\": []", true)]
    [InlineData("\"authors\": [\"M. Aubry\"]", false)]
    [InlineData("\"number\": \"1\"", false)]
    public void Only_an_empty_list_of_authors_says_that_nobody_signs(string field, bool isEmpty)
    {
        var read = Read(_folder.Write("a.jsonl", $$"""{"id": "1", "dispositif": "Supprimer cet article.", {{field}}}"""));
        Assert.Equal(isEmpty, Assert.Single(read).Document.Header.EmptySignatures is not null);
    }

    [Fact]
    public void A_block_of_signatories_that_names_nobody_is_empty()
    {
        var unsigned = OpenDataSample.Discussed.Replace(
            "\"libelle\": \"M.&#160;Aubry,  Mme&#160;de&#160;La Tour\"", "\"libelle\": \"\"", StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(Read(_folder.Write("a.json", unsigned))).Document.Header.EmptySignatures);
        Assert.Null(Assert.Single(Read(_folder.Write("b.json", OpenDataSample.Discussed))).Document.Header.EmptySignatures);
        var referred = unsigned.Replace("\"typeAuteur\"", "\"acteurRef\": \"PA1\", \"typeAuteur\"", StringComparison.Ordinal);
        Assert.Null(Assert.Single(Read(_folder.Write("c.json", referred))).Document.Header.EmptySignatures);
    }

    [Fact]
    public void A_mission_that_the_data_refer_to_is_distinguished_from_one_that_is_named()
    {
        Assert.False(Assert.Single(Read(_folder.Write("a.json", OpenDataSample.Credits))).Document.Credits!.IsMissionReferenced);
        var referred = OpenDataSample.Credits.Replace("\"libelleMission\"", "\"missionRef\": \"1\", \"libelleMission\"", StringComparison.Ordinal);
        Assert.True(Assert.Single(Read(_folder.Write("b.json", referred))).Document.Credits!.IsMissionReferenced);
    }

    [Fact]
    public void Credits_are_read_programme_by_programme()
    {
        var credits = Assert.Single(Read(_folder.Write("a.json", OpenDataSample.Credits))).Document;
        Assert.Equal([new("Fours", -5000, -5000, false), new CreditLine("Pains", 5000, 4000, true)], credits.Credits!.Programmes);
        Assert.Equal(
            ("PLF", "Boulangerie", 0m, -1000m),
            (credits.Credits.Kind, credits.Credits.Mission, credits.Credits.StatedCommitments, credits.Credits.StatedPayments));
        Assert.Equal((BillNature.Finance, 2), (credits.Context.Nature, credits.Context.Part));
        var amending = Assert.Single(Read(_folder.Write("b.json", OpenDataSample.Amending))).Document;
        Assert.Equal([new CreditLine("Fours", 700, -300, false)], amending.Credits!.Programmes);
        Assert.Equal((BillNature.AmendingFinance, 700m, -300m), (amending.Context.Nature, amending.Credits.StatedCommitments, amending.Credits.StatedPayments));
    }

    [Fact]
    public void A_zip_of_open_data_is_read_in_its_own_order()
    {
        var path = Zip(("json/D1/T1/b.json", OpenDataSample.Inadmissible), ("json/D1/T1/a.json", OpenDataSample.Discussed), ("lisezmoi.pdf", "x"));
        Assert.Equal(["AMTESTB0077P0D1N000013", "AMTESTB0077P0D1N000012"], Read(path).Select(amendment => amendment.Document.Id));
        Assert.Empty(_refused);
    }

    [Fact]
    public void A_text_in_a_zip_is_called_by_its_path_there()
    {
        var document = Assert.Single(Read(Zip(("627/CE31.txt", "ARTICLE 2\nSupprimer cet article.")))).Document;
        Assert.Equal(("627/CE31.txt", "ARTICLE 2"), (document.Id, document.Placement!.Text));
        Assert.EndsWith("archive.zip", document.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_entry_is_refused_by_name_and_the_others_are_read()
    {
        var path = Zip(
            ("../evil.txt", "ARTICLE 2"),
            ("bombe.txt", new string('0', 3_000_000)),
            ("casse.json", "{ \"amendement\": "),
            ("autre.json", "{}"),
            ("bon.txt", "ARTICLE 2\nSupprimer cet article."));
        Assert.Equal(["bon.txt"], Read(path).Select(amendment => amendment.Document.Id));
        Assert.Equal(4, _refused.Count);
        Assert.Contains(_refused, message => message.Contains("../evil.txt : nom d’entrée qui sort de l’archive", StringComparison.Ordinal));
        Assert.Contains(_refused, message => message.Contains("MaxCompressionRatio", StringComparison.Ordinal));
        Assert.Contains(_refused, message => message.Contains("casse.json : JSON illisible", StringComparison.Ordinal));
        Assert.Contains(_refused, message => message.Contains("autre.json : n’est pas un amendement", StringComparison.Ordinal));
    }

    [Fact]
    public void A_truncated_zip_an_archive_too_full_and_an_entry_too_large_are_refused()
    {
        var path = Zip(("a.txt", "ARTICLE 1"), ("b.txt", "ARTICLE 2"));
        Assert.Empty(Read(path, new ReadLimits { MaxArchiveEntries = 1 }));
        Assert.Empty(Read(path, new ReadLimits { MaxEntryBytes = 3 }));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..40]);
        Assert.Empty(Read(path));
        Assert.Contains("MaxArchiveEntries", _refused[0], StringComparison.Ordinal);
        Assert.Contains("MaxEntryBytes", _refused[1], StringComparison.Ordinal);
        Assert.Contains("archive zip illisible", _refused[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "fichier vide")]
    [InlineData("{", "JSON illisible")]
    [InlineData("{\"loi\": 1}", "n’est pas un amendement")]
    [InlineData("{\"amendement\": {\"uid\": 3}}", "n’est pas un amendement")]
    public void A_file_that_is_no_amendment_is_refused(string text, string problem)
    {
        Assert.Empty(Read(_folder.Write("a.json", text)));
        Assert.Contains(problem, Assert.Single(_refused), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_that_a_conversion_left_in_a_text_are_resolved()
    {
        var document = Assert.Single(Read(Zip((
            "1.txt",
            "ARTICLE 1<sup>er</sup>\n\nÀ l&rsquo;alin&eacute;a&nbsp;3, supprimer les mots&#160;:\n&laquo;&nbsp;R&amp;D&nbsp;&raquo;.\n")))).Document;
        Assert.Equal("À l’alinéa\u00A03, supprimer les mots\u00A0:\n«\u00A0R&D\u00A0».", document.Dispositif!.Text.Trim());
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unread()
    {
        var path = System.IO.Path.Combine(_folder.Path, "grand.json");
        using (var stream = File.Create(path))
        {
            stream.SetLength(100_000_000);
        }

        Assert.Empty(Read(path));
        Assert.Contains("MaxDocumentBytes", Assert.Single(_refused), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_data_object_may_lack_all_but_its_uid()
    {
        var document = Assert.Single(Read(_folder.Write("a.json", "{\"amendement\": {\"uid\": \"A1\"}}"))).Document;
        Assert.Equal("A1", document.Id);
        Assert.Null(document.Header.Number);
    }

    [Fact]
    public void A_csv_of_ameli_is_read_row_by_row()
    {
        const string Header =
            "Nature \tNuméro \tSubdivision \tAlinéa\tAuteur \tAu nom de \tDate de dépôt \tDispositif \tObjet \tSort \tUrl amendement \tFiche Sénateur";
        var rows = string.Join("\r\n", [
            "sep=\t", Header,
            "Amt\t31\tArticle 3\t8\tM. AUBRY\tcommission des affaires sociales\t2017-11-08\t<body><p>Alin&#233;a 8</p><p>Supprimer cet alin&#233;a.</p></body>\t<body><p>Objet un.</p></body>\tAdopté\t//x\t//y",
            "S/Amt\t32 rect.\tart. add. après Article 4\t \tMme BRUN\tgroupe CRCE\t2017-11-09\t<body><p>Un\tdeux.</p></body>\t<body><p>Objet deux.</p></body>\tIrrecevable LOLF\t//x\t//y",
            "trop\tcourt", ""]);
        var path = _folder.Write("jeu_complet_2017-2018_63.csv", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(rows));
        var read = Read(path);
        Assert.Equal(["SENAT-2017-2018_63-31", "SENAT-2017-2018_63-32 rect."], read.Select(amendment => amendment.Document.Id));
        var first = read[0].Document;
        Assert.Equal("Alinéa 8\nSupprimer cet alinéa.", first.Dispositif!.Text);
        Assert.Equal(
            (AuthorQuality.Committee, "63", "8", Stage.Plenary),
            (first.Header.Signatures!.Quality, first.Header.BillNumber!.Value, first.Context.Alinea, first.Context.Stage));
        Assert.Equal(DecisionKind.Admitted, read[0].Decision.Kind);
        Assert.Equal(("Un deux.", "Objet deux."), (read[1].Document.Dispositif!.Text, read[1].Document.Expose!.Text));
        Assert.Equal(new(DecisionKind.Inadmissible, "Irrecevable LOLF", "Irrecevable LOLF"), read[1].Decision);
        Assert.True(read[1].Document.Header.IsSubAmendment);
        Assert.Contains("2 colonnes", Assert.Single(_refused), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_csv_is_refused()
    {
        Assert.Empty(Read(_folder.Write("notes.csv", "a;b\n1;2")));
        Assert.Contains("n’est pas un csv d’AMELI", Assert.Single(_refused), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_are_read_one_by_one_and_a_bad_one_is_named()
    {
        var path = _folder.Write("a.jsonl", $$"""
            {"id": "A1", "chamber": "Sénat", "number": "7", "placement": "Article 3", "dispositif": "Supprimer cet article.", "expose": "Inutile.", "date": "2026-03-09", "authors": "Mme Aubry"}
            {{OpenDataSample.Discussed.Replace("\n", " ", StringComparison.Ordinal)}}
            {"id":

            """);
        var read = Read(path);
        Assert.Equal(["A1", "AMTESTB0077P0D1N000012"], read.Select(amendment => amendment.Document.Id));
        Assert.Equal((Chamber.Senat, "Supprimer cet article."), (read[0].Document.Header.Chamber!.Value, read[0].Document.Dispositif!.Text));
        Assert.Contains("a.jsonl:3 : JSON illisible", Assert.Single(_refused), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_end_is_passed_over_in_bounded_memory()
    {
        var path = _folder.Write("a.jsonl", new string('x', 5000) + "\n{\"id\": \"A1\", \"dispositif\": \"Supprimer cet article.\"}");
        Assert.Equal("A1", Assert.Single(Read(path, new ReadLimits { MaxDocumentBytes = 1000 })).Document.Id);
        Assert.Contains("MaxDocumentBytes", Assert.Single(_refused), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_many_files_is_read_in_order()
    {
        for (var i = 0; i < 300; i++)
        {
            _folder.Write($"f/{i % 7}/{i:000}.txt", $"ARTICLE {i + 1}\nSupprimer cet article.");
        }

        var ids = Read(System.IO.Path.Combine(_folder.Path, "f")).Select(amendment => amendment.Document.Id).ToList();
        Assert.Equal(300, ids.Count);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }
}
