using NRules.Fluent.Dsl;

namespace Admissibility.Checking.Tests.Running;

/// <summary>Every pattern of the language does what it says in a network as this project makes them: facts by identity, lazily compiled.</summary>
public class PatternTests
{
    [Fact]
    public void Not_holds_where_no_such_fact_is_there()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Not<Oven>(oven => oven.Bakes(loaf.Name));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        });
        Assert.Equal(["ADM0901 long"], Bakery.Say([rule], Bakery.Rond, Bakery.Long, new Oven("rond", 200)));
    }

    [Fact]
    public void Exists_holds_once_however_many_such_facts_there_are()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Exists<Oven>(oven => oven.Bakes(loaf.Name));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        });
        Assert.Equal(["ADM0901 rond"], Bakery.Say([rule], Bakery.Rond, Bakery.Long, new Oven("rond", 200), new Oven("rond", 240)));
    }

    [Fact]
    public void All_holds_where_no_fact_differs_or_no_fact_is_there()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .All<Oven>(oven => oven.Bakes(loaf.Name), oven => oven.Degrees > 200);
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        });
        Assert.Equal(
            ["ADM0901 long", "ADM0901 noir"],
            Bakery.Say([rule], Bakery.Rond, Bakery.Long, Bakery.Noir, new Oven("rond", 250), new Oven("rond", 180), new Oven("long", 220)));
    }

    [Fact]
    public void Or_holds_once_for_each_of_its_ways()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Or(way => way
                    .Exists<Oven>(oven => oven.Bakes(loaf.Name))
                    .And(other => other
                        .Not<Oven>(oven => oven.Degrees > 300)
                        .Exists<Loaf>(other => other == loaf && other.IsHeavy)));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        });
        var said = Bakery.Say([rule], Bakery.Rond, Bakery.Long, Bakery.Noir, new Oven("rond", 200), new Oven("noir", 200)).Order(StringComparer.Ordinal);
        Assert.Equal(["ADM0901 long", "ADM0901 noir", "ADM0901 noir", "ADM0901 rond"], said);
    }

    [Fact]
    public void Let_names_a_value_and_having_asks_of_it()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;
            Oven oven = null!;
            var sum = 0;

            rule.When()
                .Match(() => loaf)
                .Match(() => oven, oven => oven.Bakes(loaf.Name))
                .Let(() => sum, () => loaf.Weight + oven.Degrees)
                .Having(() => sum > 1000);
            rule.Then().Yield(_ => rule.Say($"{loaf.Name} {sum}"));
        });
        Assert.Equal(["ADM0901 long 1001"], Bakery.Say([rule], Bakery.Rond, Bakery.Long, new Oven("rond", 600), new Oven("long", 200), new Oven("long", 201)));
    }

    [Fact]
    public void A_query_collects_and_its_result_can_be_asked_of()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            IEnumerable<Loaf> heavy = null!;

            rule.When()
                .Query(() => heavy, query => query.Match<Loaf>(loaf => loaf.IsHeavy).Collect())
                .Having(() => heavy.HasSeveral());
            rule.Then().Yield(_ => rule.Say(string.Join('+', heavy.Select(loaf => loaf.Name))));
        });
        Assert.Equal([], Bakery.Say([rule], Bakery.Rond, Bakery.Long));
        Assert.Equal(["ADM0901 long+noir"], Bakery.Say([rule], Bakery.Rond, Bakery.Long, Bakery.Noir));
    }

    [Fact]
    public void A_query_collects_nothing_as_an_empty_list()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            IEnumerable<Loaf> loaves = null!;

            rule.When().Query(() => loaves, query => query.Match<Loaf>(loaf => loaf.IsHeavy).Collect());
            rule.Then().Yield(_ => rule.Say($"{loaves.Count()}"));
        });
        Assert.Equal(["ADM0901 0"], Bakery.Say([rule], Bakery.Rond));
    }

    [Fact]
    public void A_query_groups_by_a_key_in_the_order_of_first_members()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            IGrouping<LoafKind, Loaf> loaves = null!;

            rule.When().Query(() => loaves, query => query.Match<Loaf>().GroupBy(loaf => loaf.Kind).Where(group => group.HasSeveral()));
            rule.Then().Yield(_ => rule.Say($"{loaves.Key} {string.Join('+', loaves.Select(loaf => loaf.Name))}"));
        });
        Assert.Equal(
            ["ADM0901 Miche long+noir", "ADM0901 Ficelle rond+épi"],
            Bakery.Say([rule], Bakery.Long, Bakery.Rond, Bakery.Noir, new Loaf("épi", 250)));
    }
}
