using System.IO.Compression;
using System.Text.Json;

namespace Admissibility.Cli.Tests;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _archive;

    public EvaluateCommandTests()
    {
        _archive = System.IO.Path.Combine(_folder.Path, "archive.zip");
        using var zip = ZipFile.Open(_archive, ZipArchiveMode.Create);
        (string Name, string Text)[] files =
            [("a.json", OpenDataSample.Discussed), ("b.json", OpenDataSample.Inadmissible), ("c.json", OpenDataSample.Credits)];
        foreach (var (name, text) in files)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_obeys_its_schema_and_is_the_same_from_run_to_run()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schemas", "evaluation.schema.json"), TestContext.Current.CancellationToken);
        var output = CommandLine.Run("evaluate", _archive, "--format", "json").Output;
        Assert.Empty(schema.Validate(output));
        Assert.Equal(output, CommandLine.Run("evaluate", _archive, "--format", "json").Output);
        Assert.Equal(3, JsonDocument.Parse(output).RootElement.GetProperty("verdicts").EnumerateObject().Count());
    }

    [Fact]
    public void The_table_counts_what_was_decided()
    {
        var output = CommandLine.Run("evaluate", _archive).Output;
        Assert.StartsWith("3 amendements : 1 avec un dispositif, 1 avec des crédits seulement.", output, StringComparison.Ordinal);
        Assert.Contains("| irrecevables | 1 |", output, StringComparison.Ordinal);
    }

    [Fact]
    public void English_is_spoken_on_demand_and_names_verdicts_as_json_does()
    {
        var output = CommandLine.Run("evaluate", _archive, "--language", "en").Output;
        Assert.StartsWith("3 amendments: 1 with a dispositif, 1 with credits only.", output, StringComparison.Ordinal);
        Assert.Contains("| decision | amendments | rule-not-met | to-assess | undetermined | no-objection |", output, StringComparison.Ordinal);
        Assert.Contains("| inadmissible | 1 |", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_words_what_was_missing_in_the_language_chosen()
    {
        Assert.Contains("inconnu", Missing("fr"), StringComparison.Ordinal);
        Assert.Contains("unknown", Missing("en"), StringComparison.Ordinal);
        string Missing(string language) =>
            JsonDocument.Parse(CommandLine.Run("evaluate", _archive, "--format", "json", "--language", language).Output)
                .RootElement.GetProperty("missing").GetRawText();
    }

    [Fact]
    public void Labels_may_come_from_a_file()
    {
        var labels = _folder.Write("labels.tsv", "id\toutcome\tground\nAMTESTB0077P0D1N000012\tirrecevable\tGage\n");
        Assert.Contains("| Gage | 1 |", CommandLine.Run("evaluate", _archive, "--labels", labels).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_run_is_compared()
    {
        var old = _folder.Write("old.json", """{ "verdicts": { "AMTESTB0077P0D1N000012": "rule-not-met" } }""");
        var output = CommandLine.Run("evaluate", _archive, "--compare", old).Output;
        Assert.Contains("| AMTESTB0077P0D1N000012 | règle vérifiable non respectée | non appréciable |", output, StringComparison.Ordinal);
        var english = CommandLine.Run("evaluate", _archive, "--compare", old, "--language", "en").Output;
        Assert.Contains("| AMTESTB0077P0D1N000012 | rule-not-met | undetermined |", english, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--labels")]
    [InlineData("--compare")]
    public void A_file_that_is_neither_exits_with_2(string option)
    {
        var run = CommandLine.Run("evaluate", _archive, option, _folder.Write("x.json", "{}"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }
}
