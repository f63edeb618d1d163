using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

/// <summary>The reference of all rules in rules/README.md is made from the rules. UPDATE_BASELINES writes it anew.</summary>
public class ReferenceTests
{
    private const string Start = "<!-- reference -->\n";
    private const string End = "<!-- end of reference -->";

    [Fact]
    public void The_reference_is_what_the_rules_say()
    {
        var path = Repository.PathOf("rules", "README.md");
        var page = File.ReadAllText(path);
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Baseline.Compare(path, page[..start] + Reference() + page[end..]);
    }

    private static string Reference()
    {
        var lines = new List<string> { "| règle | gravité | motif | objet | lie | fondement |", "|---|---|---|---|---|---|" };
        foreach (var rule in RuleCatalogue.Reporting)
        {
            var descriptor = rule.Descriptor;
            var name = rule.GetType().Name;
            var folder = Directory.EnumerateFiles(Repository.PathOf("rules"), name + ".md", SearchOption.AllDirectories).Single();
            var link = Path.GetRelativePath(Repository.PathOf("rules"), folder).Replace('\\', '/');
            var title = RulePages.TitleOf(rule, Language.French);
            lines.Add($"| [{descriptor.Id}]({link}) | {descriptor.Severity.Code()} | {(descriptor.Ground == Ground.None ? "–" : descriptor.Ground.Label)} "
                + $"| {title} | {descriptor.Binds.Words().Fr} | {descriptor.LegalBasis.At(null).In(Language.French)} |");
        }

        return string.Join('\n', lines) + "\n";
    }
}
