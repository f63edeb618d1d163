namespace Admissibility.Checking.Tests.Running;

/// <summary>NRules' own comparer takes equal records for one fact and refuses the second; here a fact is only itself.</summary>
public class SameFactTests
{
    [Fact]
    public void Two_facts_that_say_the_same_are_two() =>
        Assert.Equal(["ADM0901 rond", "ADM0901 rond"], Bakery.Say([BakeryRules.NamesLoaves("ADM0901")], new Loaf("rond", 1), new Loaf("rond", 1)));

    [Fact]
    public void Two_rows_that_find_the_same_are_two()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            rule.When()
                .Match<Loaf>()
                .Match<Oven>();
            rule.Then().Yield(_ => rule.Say("ok"));
        });
        Assert.Equal(["ADM0901 ok", "ADM0901 ok"], Bakery.Say([rule], Bakery.Rond, Bakery.Long, new Oven("", 1)));
    }

    [Fact]
    public void Two_rules_that_derive_the_same_derive_two()
    {
        var baked = new TestInference<Loaf, Baked>("all-loaves-are-baked", rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf);
            rule.Then().Yield(_ => new Baked(loaf.Name));
        });
        var said = Bakery.Say([baked, BakeryRules.HeavyLoavesAreBaked, BakeryRules.NamesBakedLoaves("ADM0901")], Bakery.Rond, Bakery.Long);
        Assert.Equal(["ADM0901 rond", "ADM0901 long", "ADM0901 long"], said);
    }
}
