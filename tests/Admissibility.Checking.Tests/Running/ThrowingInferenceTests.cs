using NRules.Fluent.Dsl;

namespace Admissibility.Checking.Tests.Running;

/// <summary>NRules takes a condition that throws for false. What others concluded from that must not remain.</summary>
public class ThrowingInferenceTests
{
    private static readonly object[] s_facts = [Bakery.Rond, Bakery.Long, Bakery.Noir];

    /// <summary>All loaves are baked, but it throws of one of them.</summary>
    private static readonly TestInference<Loaf, Baked> s_bakesAllButLong = new("bakes", rule =>
    {
        Loaf loaf = null!;

        rule.When().Match(() => loaf, loaf => !loaf.ThrowsOf("long"));
        rule.Then().Yield(_ => new Baked(loaf.Name));
    });

    private static readonly AdmissibilityRule[] s_others =
    [
        BakeryRules.NamesBakedLoaves("ADM0901"), BakeryRules.NamesUnbakedLoaves("ADM0902"), BakeryRules.BakedLoavesAreSold,
        BakeryRules.NamesUnsoldLoaves("ADM0903"),
    ];

    [Fact]
    public void Others_conclude_what_they_would_without_it()
    {
        var without = Bakery.Say(s_others, s_facts).ToList();
        AdmissibilityRule[][] orders = [[s_bakesAllButLong, .. s_others], [.. s_others, s_bakesAllButLong]];
        foreach (var rules in orders)
        {
            var results = new RuleRunner([.. rules]).Run(Bakery.Facts(s_facts));
            Assert.Equal(["bakes pas un poids"], Bakery.Failed(results));
            Assert.Equal(without, Bakery.Said(results));
        }
    }

    [Fact]
    public void Others_that_derive_the_same_still_do()
    {
        var results = new RuleRunner([s_bakesAllButLong, BakeryRules.HeavyLoavesAreBaked, .. s_others]).Run(Bakery.Facts(s_facts));
        Assert.Equal(Bakery.Say([BakeryRules.HeavyLoavesAreBaked, .. s_others], s_facts), Bakery.Said(results));
    }

    [Fact]
    public void One_that_throws_while_it_derives_is_left_out_as_a_whole()
    {
        var yields = new TestInference<Loaf, Baked>("yields", rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf);
            rule.Then().Yield(_ => new Baked(loaf.NameUnless("long")));
        });
        var results = new RuleRunner([yields, .. s_others]).Run(Bakery.Facts(s_facts));
        Assert.Equal(["yields pas un poids"], Bakery.Failed(results));
        Assert.Equal(Bakery.Say(s_others, s_facts), Bakery.Said(results));
    }

    [Fact]
    public void One_at_each_level_may_throw()
    {
        var sells = new TestInference<Baked, Sold>("sells", rule =>
        {
            Baked baked = null!;

            rule.When().Match(() => baked, baked => !baked.ThrowsOf("noir"));
            rule.Then().Yield(_ => new Sold(baked.Name));
        });
        AdmissibilityRule[] others = [BakeryRules.NamesUnbakedLoaves("ADM0902"), BakeryRules.NamesUnsoldLoaves("ADM0903"), BakeryRules.HeavyLoavesAreBaked];
        var results = new RuleRunner([s_bakesAllButLong, sells, .. others]).Run(Bakery.Facts(s_facts));
        Assert.Equal(["bakes pas un poids", "sells brûlé"], Bakery.Failed(results));
        Assert.Equal(Bakery.Say(others, s_facts), Bakery.Said(results));
    }

    [Fact]
    public void A_rule_that_threw_only_of_what_it_derived_is_judged_without_it()
    {
        var thrower = new TestRule("ADM0904", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Not<Baked>(baked => baked.ThrowsOf("rond"));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        });
        var results = new RuleRunner([s_bakesAllButLong, thrower]).Run(Bakery.Facts(s_facts));
        Assert.Equal(["bakes pas un poids"], Bakery.Failed(results));
        Assert.Equal(["ADM0904 rond", "ADM0904 long", "ADM0904 noir"], Bakery.Said(results));
    }

    [Fact]
    public void A_group_over_derived_facts_may_throw_before_they_are_withdrawn()
    {
        // Everything is sold while nothing is baked yet; what is baked is then withdrawn from sale, and with it from the group that threw.
        var sells = new TestInference<Loaf, Sold>("sells", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Not<Baked>(baked => baked.Name == loaf.Name);
            rule.Then().Yield(_ => new Sold(loaf.Name));
        });
        var groups = new TestRule("ADM0904", rule =>
        {
            IGrouping<string, Sold> group = null!;

            rule.When().Query(() => group, query => query.Match<Sold>().GroupBy(sold => sold.NameUnless("noir")));
            rule.Then().Yield(_ => rule.Say(group.Key));
        });
        AdmissibilityRule[] others = [sells, BakeryRules.NamesUnsoldLoaves("ADM0903"), BakeryRules.HeavyLoavesAreBaked];
        var results = new RuleRunner([.. others, groups]).Run(Bakery.Facts(s_facts));
        Assert.Equal(Bakery.Say(others, s_facts), Bakery.Said(results).Where(said => !said.StartsWith("ADM0904", StringComparison.Ordinal)));
    }
}
