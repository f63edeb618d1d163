using NRules.Fluent.Dsl;

namespace Admissibility.Checking.Tests.Running;

/// <summary>The facts from which a conclusion was drawn are the answer to « why ».</summary>
public class MatchedFactsTests
{
    [Fact]
    public void They_come_in_the_order_of_the_patterns_of_the_rule()
    {
        var oven = new Oven("rond", 200);
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match<Oven>()
                .Exists<Loaf>(loaf => loaf.IsHeavy)
                .Match(() => loaf, loaf => !loaf.IsHeavy)
                .Not<Baked>();
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        });
        var match = Assert.Single(new RuleRunner([rule]).Run(Bakery.Facts(Bakery.Long, Bakery.Rond, oven)).Matches);
        Assert.Equal([oven, Bakery.Rond], match.Facts);
        Assert.Same(rule, match.Rule);
    }

    [Fact]
    public void Each_row_has_its_own()
    {
        var matches = new RuleRunner([BakeryRules.NamesLoaves("ADM0901")]).Run(Bakery.Facts(Bakery.Rond, Bakery.Long)).Matches;
        Assert.Equal([Bakery.Rond, Bakery.Long], matches.Select(match => Assert.Single(match.Facts)));
    }

    [Fact]
    public void What_was_derived_is_among_them()
    {
        var rules = new AdmissibilityRule[] { BakeryRules.NamesBakedLoaves("ADM0901"), BakeryRules.HeavyLoavesAreBaked };
        var match = Assert.Single(new RuleRunner([.. rules]).Run(Bakery.Facts(Bakery.Rond, Bakery.Long)).Matches);
        Assert.Same(Bakery.Long, match.Facts[0]);
        Assert.Equal("long", Assert.IsType<Baked>(match.Facts[1]).Name);
    }

    [Fact]
    public void What_a_query_collected_is_one_of_them()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            IEnumerable<Loaf> loaves = null!;

            rule.When().Query(() => loaves, query => query.Match<Loaf>().Collect());
            rule.Then().Yield(_ => rule.Say(string.Join('+', loaves.Select(loaf => loaf.Name))));
        });
        var match = Assert.Single(new RuleRunner([rule]).Run(Bakery.Facts(Bakery.Rond, Bakery.Long)).Matches);
        Assert.Equal("rond+long", match.Finding.Message.Fr);
        Assert.Equal([Bakery.Rond, Bakery.Long], Assert.IsType<IEnumerable<Loaf>>(Assert.Single(match.Facts), exactMatch: false));
    }
}
