using System.Text.Json;

namespace Admissibility.Tests.Cli;

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
        Baseline.Compare(Repository.PathOf("tests", "Admissibility.Tests", "Baselines", $"{example}.txt"), run.Output);
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
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Repository.PathOf("docs", "schemas", "check.schema.json"), TestContext.Current.CancellationToken);
        var output = CommandLine.Run("check", "examples/commerces", "--format", format).Output;
        var items = format == "json"
            ? JsonDocument.Parse(output).RootElement.EnumerateArray().Select(item => item.GetRawText()).ToList()
            : [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(12, items.Count);
        Assert.All(items, item => Assert.Empty(schema.Validate(item)));
    }

    [Fact]
    public void Output_is_byte_identical_from_run_to_run() =>
        Assert.Equal(CommandLine.Run("check", "examples/commerces", "--format", "json").Output, CommandLine.Run("check", "examples/commerces", "--format", "json").Output);

    [Theory]
    [InlineData("error", "ARTICLE 9\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile.", 1)]
    [InlineData("error", "ARTICLE 2\nSupprimer cet article.", 0)]
    [InlineData("warning", "ARTICLE 2\nSupprimer cet article.", 1)]
    [InlineData("never", "ARTICLE 9\nSupprimer cet article.", 0)]
    public void The_exit_code_follows_fail_on(string failOn, string amendment, int exitCode) =>
        Assert.Equal(exitCode, CommandLine.Run("check", _folder.Write("essai.txt", amendment), "--bill", "examples/commerces/texte.txt", "--fail-on", failOn).ExitCode);

    [Theory]
    [InlineData("Article 7\n① Le pain est rond.")]
    [InlineData("{\"type\": \"alinea\", \"article\": \"7\", \"alinea\": \"1\", \"texte\": \"Le pain est rond.\"}")]
    [InlineData("<html><p>Article 7</p><p>Le pain est rond.</p></html>")]
    [InlineData("<akomaNtoso><bill><body><article><num>Article 7</num><content><p>Le pain est rond.</p></content></article></body></bill></akomaNtoso>")]
    public void The_bill_may_be_any_kind_of_file(string bill)
    {
        var run = CommandLine.Run("check", _folder.Write("essai.txt", "ARTICLE 7\nSupprimer l’alinéa 2.\nEXPOSÉ SOMMAIRE\nInutile."), "--bill", _folder.Write("texte.dat", bill));
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
        var run = CommandLine.Run("check", "absent.txt", _folder.Write("essai.txt", "ARTICLE 2\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile."), "--format", "jsonl");
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
    public void English_is_spoken_on_demand() => Assert.Contains("no such article", CommandLine.Run("check", "examples/commerces/amendements/04-article-inconnu.txt", "--language", "en").Output, StringComparison.Ordinal);

    [Fact]
    public void No_colour_is_written_to_a_file() => Assert.DoesNotContain('\e', CommandLine.Run("check", "examples/commerces").Output);

    [Fact]
    public void A_typing_error_in_the_placement_is_shown_with_what_to_write()
    {
        var output = CommandLine.Run("check", _folder.Write("essai.txt", "N° 3\nAMENDEMENT\nprésenté par\nM. Aubry\n-----\nAPRÈS L'ARTICEL 2, insérer l'article suivant:\nLe pain est rond.")).Output;
        Assert.Contains("« ARTICEL » a été lu comme « ARTICLE »", output, StringComparison.Ordinal);
        Assert.Contains("essai.txt:6:9", output, StringComparison.Ordinal);
    }
}
