using System.Text.Json;

namespace Admissibility.Cli.Tests.Corpus;

/// <summary>The amendment with which the project began.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_document_is_read_in_full_and_nothing_is_held_against_it()
    {
        var amendment = Check(CorpusFolder.Require("seed", "amendement-1370.txt"));
        Assert.Equal(
            ("1370", "1512", "2023-07-12", "Rejeté"),
            (Text(amendment, "number"), Text(amendment, "bill"), Text(amendment, "date"), Text(amendment, "outcome")));
        Assert.Equal(22, amendment.GetProperty("signatories").GetArrayLength());
        var placement = amendment.GetProperty("placement");
        Assert.Equal(("after", "9", true), (Text(placement, "position"), Text(placement, "article"), placement.GetProperty("additional").GetBoolean()));
        Assert.True(Assert.Single(amendment.GetProperty("instructions").EnumerateArray()).GetProperty("recognized").GetBoolean());
        Assert.DoesNotContain(amendment.GetProperty("diagnostics").EnumerateArray(), diagnostic => Text(diagnostic, "severity") == "error");
        Assert.Equal("undetermined", Text(amendment, "verdict"));
        Assert.Contains(amendment.GetProperty("missing").EnumerateArray(), note => note.GetString()!.StartsWith("lecture inconnue", StringComparison.Ordinal));
        Assert.Contains(
            amendment.GetProperty("missing").EnumerateArray(),
            note => note.GetString()!.StartsWith("texte en discussion inconnu", StringComparison.Ordinal));
    }

    [Fact]
    public void With_a_first_reading_and_a_bill_on_industry_there_is_no_objection()
    {
        var seed = CorpusFolder.Require("seed", "amendement-1370.txt");
        var articles = string.Join(
            '\n', Enumerable.Range(1, 12).Select(number => $"Article {number}\nLes installations industrielles font l’objet d’une planification."));
        _folder.Write("texte.txt", $"Projet de loi relatif à l’industrie verte\nN° 1512\n{articles}");
        var dossier = _folder.Write("dossier.json", """{ "version": 1, "reading": "first", "bill": "texte.txt" }""");
        Assert.Equal("no-objection", Text(Check(seed, "--dossier", dossier), "verdict"));
    }

    private static JsonElement Check(params string[] arguments)
    {
        var run = CommandLine.Run(["check", .. arguments, "--format", "json"]);
        Assert.Equal(0, run.ExitCode);
        return Assert.Single(JsonDocument.Parse(run.Output).RootElement.EnumerateArray());
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
