using System.Text.Json.Serialization.Metadata;

namespace Admissibility.Reporting.Tests;

/// <summary>The schemas that are published are those of the types that are written; UPDATE_BASELINES writes them anew.</summary>
public class SchemaTests
{
    private static readonly (string Name, string Title, JsonTypeInfo Type)[] s_outputs =
    [
        ("apply.schema.json", "An article as amended, version 1: a line of `apply --format json`", ReportJson.Default.JsonApplication),
        ("check.schema.json",
            "One amendment checked, version 1: a line of `check --format jsonl`, an item of the array of `check --format json`",
            ReportJson.Default.JsonCheckWithHeader),
        ("evaluation.schema.json", "The result of `evaluate --format json`, version 1", ReportJson.Default.JsonEvaluation),
        ("parse.schema.json",
            "What was understood of one amendment, version 1: a line of `parse --format jsonl`, an item of the array of `parse --format json`",
            ReportJson.Default.JsonParse),
        ("parse-summary.schema.json", "How much was understood: the object of `parse --summary`", ReportJson.Default.JsonParseSummary),
        ("rules.schema.json", "The catalogue: the array of `rules --format json`", ReportJson.Default.IReadOnlyListJsonRule),
    ];

    public static TheoryData<string> Names => [.. s_outputs.Select(output => output.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_published_schema_is_that_of_the_type(string name)
    {
        var (_, title, type) = s_outputs.Single(output => output.Name == name);
        Baseline.Compare(Repository.PathOf("docs", "schemas", name), SchemaExport.Of(name, title, type));
    }

    [Fact]
    public void Each_schema_is_of_an_output_or_of_the_dossier() => Assert.Equal(
        s_outputs.Select(output => output.Name).Append("dossier.schema.json").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.PathOf("docs", "schemas")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("check.schema.json", "{}")]
    [InlineData("parse.schema.json", "{ \"version\": 2, \"id\": \"1\", \"placement\": null, \"instructions\": [] }")]
    [InlineData("parse.schema.json", "{ \"version\": 1, \"id\": \"1\", \"placement\": null, \"instructions\": [{}] }")]
    [InlineData("parse.schema.json", "{ \"version\": 1, \"id\": \"1\", \"placement\": null, \"instructions\": [], \"place\": 1 }")]
    public async Task What_is_no_such_output_does_not_obey(string name, string json)
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Repository.PathOf("docs", "schemas", name), TestContext.Current.CancellationToken);
        Assert.NotEmpty(schema.Validate(json));
    }
}
