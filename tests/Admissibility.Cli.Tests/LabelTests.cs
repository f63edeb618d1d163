using System.IO.Compression;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Documents;
using Admissibility.Reporting;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Cli.Tests;

/// <summary>What exists only after the decision reaches no rule and no report.</summary>
public sealed class LabelTests : IDisposable
{
    private static readonly AmendmentChecker s_checker = new(RuleCatalogue.All);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void No_rule_sees_what_exists_only_after_the_decision(string format)
    {
        foreach (var json in new[] { OpenDataSample.Discussed, OpenDataSample.Inadmissible, OpenDataSample.Credits })
        {
            Assert.Equal(Check(json, format), Check(OpenDataSample.WithoutLabels(json), format));
        }
    }

    [Fact]
    public void Without_its_labels_an_archive_is_checked_to_the_same_letter()
    {
        using var archive = ZipFile.OpenRead(CorpusFolder.Require("an17", "amendements-2.zip"));
        foreach (var entry in archive.Entries.Where((entry, index) => entry.Length > 0 && index % 10 == 0))
        {
            using var reader = new StreamReader(entry.Open());
            var json = reader.ReadToEnd();
            Assert.Equal(Check(json, "json"), Check(OpenDataSample.WithoutLabels(json), "json"));
        }
    }

    private string Check(string json, string format)
    {
        var result = s_checker.Check(Read(_folder.Write("a.json", json)), Dossier.Empty);
        if (format != "text")
        {
            return CheckJsonRenderer.Render(result, withHeader: format == "json", Language.French);
        }

        using var output = new StringWriter();
        new CheckTextRenderer(output, Language.French, colours: false).Render(result);
        return output.ToString();
    }

    private static AmendmentDocument Read(string path) => Assert.Single(new AmendmentInputs(exception => throw exception).Read(path));
}
