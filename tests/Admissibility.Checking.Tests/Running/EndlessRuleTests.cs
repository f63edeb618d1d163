namespace Admissibility.Checking.Tests.Running;

/// <summary>A rule whose conclusions make it fire again is stopped and named, and the others run.</summary>
public class EndlessRuleTests
{
    private static readonly TestInference<Baked, Baked> s_bakesAgain = new("bakes-again", rule =>
    {
        Baked baked = null!;

        rule.When().Match(() => baked);
        rule.Then().Yield(_ => new Baked(baked.Name + "'"));
    });

    /// <summary>They fire on everything that is baked without end, between its firings.</summary>
    private static readonly AdmissibilityRule[] s_others =
    [
        BakeryRules.NamesBakedLoaves("ADM0901"), CountsBaked("ADM0902"), CountsBaked("ADM0903"), BakeryRules.BakedLoavesAreSold,
        BakeryRules.NamesUnsoldLoaves("ADM0904"),
    ];

    /// <summary>The bounds differ, so that another rule is next to fire when each is met.</summary>
    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1002)]
    [InlineData(1003)]
    [InlineData(1004)]
    public void It_is_named_and_the_others_are_as_without_it(int maxFirings)
    {
        object[] facts = [Bakery.Rond, Bakery.Long, new Baked("rond")];
        var without = Bakery.Said(new RuleRunner([.. s_others]).Run(Bakery.Facts(facts)));
        AdmissibilityRule[][] orders = [[s_bakesAgain, .. s_others], [.. s_others, s_bakesAgain]];
        foreach (var rules in orders)
        {
            var results = new RuleRunner([.. rules], maxFirings).Run(Bakery.Facts(facts));
            Assert.Equal([$"bakes-again fired without end, stopped after {maxFirings} firings"], Bakery.Failed(results));
            Assert.IsType<EndlessRuleException>(results.Failures[0].Exception);
            Assert.Equal(without, Bakery.Said(results));
        }
    }

    [Fact]
    public void Of_two_that_feed_each_other_one_is_named()
    {
        var back = new TestInference<Sold, Baked>("bakes-what-is-sold", rule =>
        {
            Sold sold = null!;

            rule.When().Match(() => sold);
            rule.Then().Yield(_ => new Baked(sold.Name));
        });
        var runner = new RuleRunner([back, BakeryRules.BakedLoavesAreSold, BakeryRules.NamesLoaves("ADM0901")], 1000);
        var results = runner.Run(Bakery.Facts(Bakery.Rond, new Baked("rond")));
        Assert.IsType<EndlessRuleException>(Assert.Single(results.Failures).Exception);
        Assert.Equal(["ADM0901 rond"], Bakery.Said(results));
    }

    [Fact]
    public void One_that_does_not_say_that_it_derives_facts_is_named_too()
    {
        var hidden = new TestRule("ADM0999", rule =>
        {
            Baked baked = null!;

            rule.When().Match(() => baked);
            rule.Then().Yield(_ => new Baked(baked.Name + "'"));
        });
        var results = new RuleRunner([CountsBaked("ADM0901"), hidden], 1000).Run(Bakery.Facts(new Baked("rond")));
        Assert.Equal(["ADM0999"], results.Failures.Select(failure => failure.Rule.Descriptor.Id));
        Assert.Equal(["ADM0901 rond"], Bakery.Said(results));
    }

    [Fact]
    public void One_that_changes_what_it_reads_is_named_too()
    {
        var changes = new TestRule("ADM0999", rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf);
            rule.Then().Do(context => context.Update(loaf));
        });
        var results = new RuleRunner([BakeryRules.NamesHeavyLoaves("ADM0901"), changes], 1000).Run(Bakery.Facts(Bakery.Rond));
        Assert.Equal(["ADM0999"], results.Failures.Select(failure => failure.Rule.Descriptor.Id));
    }

    [Fact]
    public void As_many_firings_as_are_allowed_are_not_endless() =>
        Assert.Empty(new RuleRunner([BakeryRules.NamesLoaves("ADM0901")], 2).Run(Bakery.Facts(Bakery.Rond, Bakery.Long)).Failures);

    [Fact]
    public void A_session_names_it_too_and_continues_with_the_next_facts()
    {
        var session = new DossierSession([s_bakesAgain, .. s_others], maxFirings: 1000);
        session.InsertAll([Bakery.Rond, Bakery.Long]);
        Assert.Empty(session.Results().Failures);
        var baked = new Baked("rond");
        session.Insert(baked);
        Assert.Equal(["bakes-again"], session.Results().Failures.Select(failure => failure.Rule.Descriptor.Id));
        Assert.Equal(["ADM0901 rond", "ADM0902 rond", "ADM0903 rond", "ADM0904 long"], Bakery.Said(session.Results()));
        session.Retract(baked);
        Assert.Empty(session.Results().Failures);
        Assert.Equal(["ADM0904 long", "ADM0904 rond"], Bakery.Said(session.Results()));
    }

    private static TestRule CountsBaked(string id) => new(id, rule =>
    {
        Baked baked = null!;

        rule.When().Match(() => baked);
        rule.Then().Yield(_ => rule.Say(baked.Name));
    });
}
