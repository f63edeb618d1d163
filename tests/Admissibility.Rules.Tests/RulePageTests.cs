using Admissibility.Documents;
using Admissibility.Engine;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class RulePageTests
{
    public static TheoryData<string> RuleNames => [.. RuleCatalogue.All.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_example_of_a_page_does_what_the_page_says(string ruleName)
    {
        var rule = RuleOf(ruleName);
        foreach (var example in PageExample.In(RuleCatalogue.PageOf(rule)))
        {
            var dossier = DossierFile.Read(Repository.PathOf("examples", example.Folder, "dossier.json"));
            var bench = new RuleVerifier(rule) { Dossier = dossier with { Reading = example.Reading ?? dossier.Reading } };
            if (example.Kind == "signalé")
            {
                bench.Reports(example.Text);
            }
            else
            {
                bench.Accepts(example.Text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_page_shows_a_wrong_a_right_and_a_nearest_false_alarm(string ruleName)
    {
        var kinds = PageExample.In(RuleCatalogue.PageOf(RuleOf(ruleName))).Select(example => example.Kind).ToList();
        Assert.Contains("signalé", kinds);
        Assert.Contains("admis", kinds);
        Assert.Contains("voisin", kinds);
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_page_has_the_same_sections_and_the_id_of_its_rule(string ruleName)
    {
        var rule = RuleOf(ruleName);
        var page = RuleCatalogue.PageOf(rule);
        Assert.StartsWith($"# {rule.Descriptor.Id} · ", page, StringComparison.Ordinal);
        foreach (var section in new[] { "Ce que la règle signale", "Ce qu’elle admet", "Comment y remédier", "Limites", "Fondement" })
        {
            Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal);
        }
    }

    private static Rule RuleOf(string name) => RuleCatalogue.All.Single(rule => rule.GetType().Name == name);
}
