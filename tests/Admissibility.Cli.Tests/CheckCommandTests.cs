using System.Text.Json;

namespace Admissibility.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("commerces", 1)]
    [InlineData("navette", 0)]
    public void The_example_gives_what_its_baseline_says(string example, int exitCode)
    {
        var run = CommandLine.Run("check", $"examples/{example}");
        Baseline.Compare(Repository.PathOf("tests", "Admissibility.Cli.Tests", "Baselines", $"{example}.txt"), run.Output);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void The_readme_shows_a_real_output()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var shown = readme.Split("```console\n")[1].Split("\n```")[0];
        var command = shown.Split('\n')[0];
        Assert.StartsWith("$ admissibility check ", command, StringComparison.Ordinal);
        Assert.Equal(shown[(command.Length + 1)..].Trim('\n'), CommandLine.Run(command["$ admissibility ".Length..].Split(' ')).Output.Trim('\n'));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task Json_obeys_its_schema(string format)
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schemas", "check.schema.json"), TestContext.Current.CancellationToken);
        var output = CommandLine.Run("check", "examples/commerces", "--format", format).Output;
        var items = format == "json"
            ? JsonDocument.Parse(output).RootElement.EnumerateArray().Select(item => item.GetRawText()).ToList()
            : [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(12, items.Count);
        Assert.All(items, item => Assert.Empty(schema.Validate(item)));
    }

    [Fact]
    public async Task Facts_are_added_on_demand_and_obey_the_schema()
    {
        const string Loss = "examples/commerces/amendements/07-perte-sans-gage.txt";
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schemas", "check.schema.json"), TestContext.Current.CancellationToken);
        var output = CommandLine.Run("check", Loss, "--format", "jsonl", "--facts").Output;
        Assert.Empty(schema.Validate(output));
        var facts = JsonDocument.Parse(output).RootElement.GetProperty("facts").EnumerateArray().ToList();
        var loss = facts.Single(fact => fact.GetProperty("kind").GetString() == "RevenueLoss");
        Assert.Equal("LocalAuthorities", loss.GetProperty("bearer").GetString());
        Assert.Equal("dispositif", loss.GetProperty("part").GetString());
        Assert.DoesNotContain("\"facts\"", CommandLine.Run("check", Loss, "--format", "jsonl").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_byte_identical_from_run_to_run() =>
        Assert.Equal(
            CommandLine.Run("check", "examples/commerces", "--format", "json").Output,
            CommandLine.Run("check", "examples/commerces", "--format", "json").Output);

    [Theory]
    [InlineData("error", "ARTICLE 9\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile.", 1)]
    [InlineData("error", "ARTICLE 2\nSupprimer cet article.", 0)]
    [InlineData("warning", "ARTICLE 2\nSupprimer cet article.", 1)]
    [InlineData("never", "ARTICLE 9\nSupprimer cet article.", 0)]
    public void The_exit_code_follows_fail_on(string failOn, string amendment, int exitCode) =>
        Assert.Equal(
            exitCode,
            CommandLine.Run("check", _folder.Write("essai.txt", amendment), "--bill", "examples/commerces/texte.txt", "--fail-on", failOn).ExitCode);

    [Theory]
    [InlineData("Article 7\n① Le pain est rond.")]
    [InlineData("{\"type\": \"alinea\", \"article\": \"7\", \"alinea\": \"1\", \"texte\": \"Le pain est rond.\"}")]
    [InlineData("<html><p>Article 7</p><p>Le pain est rond.</p></html>")]
    [InlineData("<akomaNtoso><bill><body><article><num>Article 7</num><content><p>Le pain est rond.</p></content></article></body></bill></akomaNtoso>")]
    public void The_bill_may_be_any_kind_of_file(string bill)
    {
        var run = CommandLine.Run(
            "check", _folder.Write("essai.txt", "ARTICLE 7\nSupprimer l’alinéa 2.\nEXPOSÉ SOMMAIRE\nInutile."), "--bill", _folder.Write("texte.dat", bill));
        Assert.Equal("", run.Error);
        Assert.Contains("ADM1002", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ADM1001", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7", "texte.dat : un PDF")]
    [InlineData("<akomaNtoso>\n<bill>", "texte.dat:2:")]
    [InlineData("Rien.", "texte.dat : aucun article")]
    public void A_bill_that_cannot_be_read_ends_the_run_with_what_and_where(string bill, string problem)
    {
        var run = CommandLine.Run("check", "examples/commerces/amendements", "--bill", _folder.Write("texte.dat", bill));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_checked()
    {
        var run = CommandLine.Run(
            "check", "absent.txt", _folder.Write("essai.txt", "ARTICLE 2\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile."), "--format", "jsonl");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("absent.txt : ni fichier, ni dossier, ni motif", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "x.txt", "--format", "pdf")]
    [InlineData("check", "x.txt", "--language", "de")]
    [InlineData("chek", "x.txt")]
    [InlineData("check", "x.txt", "--nope")]
    public void Wrong_use_exits_with_2_and_says_why(params string[] arguments)
    {
        var run = CommandLine.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Standard_input_is_a_file_too()
    {
        var run = CommandLine.RunWithInput("ARTICLE 2\nSupprimer cet article.", "check", "-", "--format", "jsonl");
        Assert.Equal("-", JsonDocument.Parse(run.Output).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public void A_sub_amendment_to_a_sub_amendment_is_found_among_the_files_given()
    {
        _folder.Write("a.jsonl", """
            {"id": "3", "parent": "2", "nature": "S/Amt", "placement": "ARTICLE 2", "dispositif": "Supprimer l’alinéa 1.", "expose": "Inutile."}
            {"id": "1", "placement": "ARTICLE 2", "dispositif": "Supprimer l’alinéa 1.", "expose": "Inutile."}
            {"id": "2", "parent": "1", "nature": "S/Amt", "placement": "ARTICLE 2", "dispositif": "Supprimer l’alinéa 1.", "expose": "Inutile."}
            {"id": "4", "parent": "9", "nature": "S/Amt", "placement": "ARTICLE 2", "dispositif": "Supprimer l’alinéa 1.", "expose": "Inutile."}
            """);
        var lines = CommandLine.Run("check", _folder.Path, "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([true, false, false, false], lines.Select(line => line.Contains("ADM2002", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.DoesNotContain("ADM2001", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_is_judged_by_the_law_of_the_day()
    {
        _folder.Write("dossier.json", """{ "chamber": "assemblee", "stage": "plenary", "calendar": { "examination": "2018-03-20T16:00" } }""");
        var path = _folder.Write(
            "a.jsonl",
            """{"id": "1", "date": "2018-03-19", "time": "10:00", "authors": ["M. Aubry"],"""
                + """ "placement": "ARTICLE 2", "dispositif": "Supprimer l’alinéa 1.", "expose": "Inutile."}""");
        Assert.Contains("art. 99, al. 1 ·", CommandLine.Run("check", path).Output, StringComparison.Ordinal);
        Assert.Contains("art. 99 (à vérifier)", CommandLine.Run("check", path, "--as-at", "2026-01-01", "--format", "jsonl").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ADM0005", CommandLine.Run("check", path, "--as-at", "2001-01-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_surrounds_the_filing_is_named_and_leaves_the_verdict()
    {
        var path = _folder.Write(
            "a.jsonl",
            """{"id": "1", "date": "2018-03-19", "authors": ["M. Aubry"],"""
                + """ "placement": "ARTICLE 2", "dispositif": "Supprimer cet article.", "expose": "Inutile."}""");
        var output = CommandLine.Run("check", path, "--bill", "examples/commerces/texte.txt").Output;
        Assert.Contains(
            "aucune objection relevée (contrôles non effectués : calendrier de l’examen inconnu : le délai de dépôt en séance n’a pas été vérifié)",
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void English_is_spoken_on_demand() =>
        Assert.Contains(
            "no such article",
            CommandLine.Run("check", "examples/commerces/amendements/04-article-inconnu.txt", "--language", "en").Output,
            StringComparison.Ordinal);

    [Fact]
    public void No_colour_is_written_to_a_file() => Assert.DoesNotContain('\e', CommandLine.Run("check", "examples/commerces").Output);

    [Fact]
    public void A_typing_error_in_the_placement_is_shown_with_what_to_write()
    {
        var output = CommandLine.Run(
            "check",
            _folder.Write(
                "essai.txt", "N° 3\nAMENDEMENT\nprésenté par\nM. Aubry\n-----\nAPRÈS L'ARTICEL 2, insérer l'article suivant:\nLe pain est rond.")).Output;
        Assert.Contains("« ARTICEL » a été lu comme « ARTICLE »", output, StringComparison.Ordinal);
        Assert.Contains("essai.txt:6:9", output, StringComparison.Ordinal);
    }
}
