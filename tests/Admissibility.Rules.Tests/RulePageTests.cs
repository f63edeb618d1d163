using Admissibility.Amendments;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Testing;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

public class RulePageTests
{
    public static TheoryData<string> RuleNames => [.. RuleCatalogue.Reporting.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_example_of_a_page_does_what_the_page_says(string ruleName)
    {
        var rule = RuleOf(ruleName);
        foreach (var example in PageExample.In(RulePages.Of(rule, Language.French)))
        {
            var bench = example.Bench(rule);
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
        var kinds = PageExample.In(RulePages.Of(RuleOf(ruleName), Language.French)).Select(example => example.Kind).ToList();
        Assert.Contains("signalé", kinds);
        Assert.Contains("admis", kinds);
        Assert.Contains("voisin", kinds);
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_page_has_the_same_sections_and_the_id_of_its_rule(string ruleName)
    {
        var rule = RuleOf(ruleName);
        var page = RulePages.Of(rule, Language.French);
        Assert.StartsWith($"# {rule.Descriptor.Id} · ", page, StringComparison.Ordinal);
        foreach (var section in new[] { "Ce que la règle signale", "Ce qu’elle admet", "Comment y remédier", "Limites", "Fondement" })
        {
            Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal);
        }
    }

    /// <summary>What a page shows as wrong is wrong from the pen of those whom the rule binds, and of nobody else.</summary>
    [Theory]
    [MemberData(nameof(RuleNames))]
    public void A_rule_binds_those_whom_it_says_that_it_binds(string ruleName)
    {
        var rule = RuleOf(ruleName);
        foreach (var example in PageExample.In(RulePages.Of(rule, Language.French)).Where(example => example.Kind == "signalé"))
        {
            foreach (var quality in Enum.GetValues<AuthorQuality>())
            {
                var read = example.Bench(rule).Reader;
                var bench = example.Bench(rule).ReadBy(source => By(read(source), quality));
                if (rule.Descriptor.Binds.Contains(quality))
                {
                    bench.Reports(example.Text);
                }
                else
                {
                    bench.Accepts(MarkedText.Parse(example.Text).Text);
                }
            }
        }
    }

    private static AmendmentDocument By(AmendmentDocument document, AuthorQuality quality) =>
        document with { Header = document.Header with { Signatures = new(default, [new(default, "M. Aubry", quality, null)], [], null) } };

    private static AdmissibilityRule RuleOf(string name) => RuleCatalogue.Reporting.Single(rule => rule.GetType().Name == name);
}
