using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

/// <summary>Every rule keeps to the conventions by which NRules does what its author means.</summary>
public class ConventionTests
{
    public static TheoryData<string> RuleNames => [.. RuleCatalogue.All.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_rule_keeps_to_the_conventions(string ruleName) =>
        Assert.Empty(RuleConventions.BreachesOf(RuleCatalogue.All.Single(rule => rule.GetType().Name == ruleName)));

    [Fact]
    public void All_rules_taken_together_keep_to_them_too() => Assert.Empty(RuleConventions.BreachesOf(RuleCatalogue.All));
}
