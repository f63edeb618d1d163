namespace Admissibility.Cli.Tests;

/// <summary>
/// Each amendment of the examples with what is said of it written into it, one file an amendment: a change of grammar or
/// rule is reviewed as a difference of these files. UPDATE_BASELINES writes them anew.
/// </summary>
public class AnnotatedExampleTests
{
    private static readonly string s_baselines = Repository.PathOf("tests", "Admissibility.Cli.Tests", "Baselines", "annotated");

    private static readonly Lazy<Dictionary<string, string>> s_outputs = new(() => Examples()
        .SelectMany(example => Split(CommandLine.Run("check", $"examples/{example}", "--format", "annotated").Output))
        .ToDictionary(StringComparer.Ordinal));

    public static TheoryData<string> Amendments => [.. Examples().SelectMany(AmendmentsOf)];

    [Theory]
    [MemberData(nameof(Amendments))]
    public void An_amendment_is_annotated_as_its_baseline_has_it(string amendment)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(BaselineOf(amendment))!);
        Baseline.Compare(BaselineOf(amendment), s_outputs.Value[amendment]);
    }

    [Fact]
    public void Each_baseline_is_of_an_amendment() => Assert.Equal(
        Examples().SelectMany(AmendmentsOf).Select(BaselineOf).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(s_baselines, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));

    [Fact]
    public void A_run_ends_with_how_many_came_out_how_and_exits_as_the_text_form_does()
    {
        var run = CommandLine.Run("check", "examples/commerces", "--format", "annotated", "--trace", "ADM1001");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            "\n▔ 12 amendements : 1 règle vérifiable non respectée · 6 à expertiser · 5 aucune objection relevée\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("trace ADM1001", run.Output, StringComparison.Ordinal);
        Assert.Contains("trace ADM1001", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Examples() =>
        Directory.EnumerateDirectories(Repository.PathOf("examples")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>« examples/commerces/amendements/01-additionnel.txt »</summary>
    private static IEnumerable<string> AmendmentsOf(string example) =>
        Directory.EnumerateFiles(Repository.PathOf("examples", example, "amendements"))
            .Select(path => $"examples/{example}/amendements/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal);

    /// <summary>« …/annotated/commerces/01-additionnel.txt »</summary>
    private static string BaselineOf(string amendment)
    {
        var parts = amendment.Split('/');
        return Path.Combine(s_baselines, parts[1], parts[^1]);
    }

    /// <summary>What is written of each amendment, without the line that counts them all.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Split(string output)
    {
        var lines = output.TrimEnd('\n').Split('\n')[..^1];
        var heads = Enumerable.Range(0, lines.Length)
            .Where(line => lines[line].StartsWith("▔▔▔ examples/", StringComparison.Ordinal))
            .Append(lines.Length)
            .ToList();
        return heads.Zip(heads.Skip(1), (head, next) => KeyValuePair.Create(lines[head].Split(' ')[1], string.Join('\n', lines[head..next]) + "\n"));
    }
}
