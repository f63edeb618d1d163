namespace Admissibility.Checking.Tests.Running;

public class RandomContainmentTests
{
    /// <summary>
    /// A set in which rules go round in a circle is passed over: which of them is named first depends on the others. So is one in which no fact
    /// makes the rule throw.
    /// </summary>
    [SeededProperty(300, StartSize = 30)]
    public void All_rules_but_the_one_that_throws_find_what_they_find_without_it(byte[] drawn)
    {
        var random = new RandomRules(new(drawn));
        var (rules, thrower) = random.Rules();
        var results = new RuleRunner([.. rules], 2000).Run(Bakery.Facts(random.Facts));
        if (results.Failures.IsEmpty || results.Failures.Any(failure => failure.Exception is EndlessRuleException))
        {
            return;
        }

        Assert.Same(thrower, Assert.Single(results.Failures).Rule);
        var without = new RuleRunner([.. rules.Where(rule => rule != thrower)], 2000).Run(Bakery.Facts(random.Facts));
        Assert.Empty(without.Failures);
        Assert.Equal(Bakery.Said(without), Bakery.Said(results));
    }
}
