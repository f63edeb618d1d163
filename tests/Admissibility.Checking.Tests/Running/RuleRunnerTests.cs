namespace Admissibility.Checking.Tests.Running;

public class RuleRunnerTests
{
    [Fact]
    public void Two_rules_of_one_id_are_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => new RuleRunner([BakeryRules.NamesLoaves("ADM0901"), BakeryRules.NamesHeavyLoaves("ADM0901")]));
        Assert.StartsWith("Two rules have the id ADM0901.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new DossierSession([BakeryRules.NamesLoaves("ADM0901"), BakeryRules.NamesHeavyLoaves("ADM0901")]));
    }

    [Fact]
    public void Without_rules_nothing_is_found() => Assert.Empty(Bakery.Say([], Bakery.Rond));

    [Fact]
    public void A_runner_explains_its_own_rules_and_no_others()
    {
        var runner = new RuleRunner([BakeryRules.NamesLoaves("ADM0901")]);
        Assert.Throws<ArgumentException>(() => runner.Explain(BakeryRules.NamesLoaves("ADM0901"), Bakery.Facts()));
    }

    [Fact]
    public void A_run_and_an_explanation_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var rule = BakeryRules.NamesLoaves("ADM0901");
        var runner = new RuleRunner([rule]);
        Assert.Throws<OperationCanceledException>(() => runner.Run(Bakery.Facts(Bakery.Rond), cancellation: stop.Token));
        Assert.Throws<OperationCanceledException>(() => runner.Explain(rule, Bakery.Facts(Bakery.Rond), stop.Token));
    }

    [Fact]
    public void A_run_that_was_stopped_between_two_firings_leaves_the_next_as_it_would_be()
    {
        using var stop = new CancellationTokenSource();
        var said = new List<string>();
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf);
            rule.Then()
                .Do(_ => said.Add(loaf.Name))
                .Do(_ => stop.Cancel())
                .Yield(_ => rule.Say(loaf.Name));
        });
        var runner = new RuleRunner([rule]);
        Assert.Throws<OperationCanceledException>(() => runner.Run(Bakery.Facts(Bakery.Rond, Bakery.Long), cancellation: stop.Token));
        Assert.Equal(["rond"], said);
        Assert.Equal(["ADM0901 rond", "ADM0901 long"], Bakery.Said(runner.Run(Bakery.Facts(Bakery.Rond, Bakery.Long))));
    }

    [Fact]
    public void A_run_that_was_stopped_in_its_last_firing_was_stopped()
    {
        using var stop = new CancellationTokenSource();
        var rule = new TestRule("ADM0901", rule =>
        {
            rule.When().Match<Loaf>();
            rule.Then().Do(_ => stop.Cancel());
        });
        Assert.Throws<OperationCanceledException>(() => new RuleRunner([rule]).Run(Bakery.Facts(Bakery.Rond), cancellation: stop.Token));
    }

    [Fact]
    public void Facts_stay_as_they_are()
    {
        var facts = Bakery.Facts(Bakery.Long);
        var runner = new RuleRunner([BakeryRules.HeavyLoavesAreBaked, BakeryRules.NamesBakedLoaves("ADM0901")]);
        Assert.Equal(Bakery.Said(runner.Run(facts)), Bakery.Said(runner.Run(facts)));
        Assert.Empty(facts.Of<Baked>());
    }
}
