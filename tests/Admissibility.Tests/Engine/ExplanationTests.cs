using Admissibility.Engine;
using static Admissibility.Tests.Engine.Bakery;

namespace Admissibility.Tests.Engine;

public class ExplanationTests
{
    private static readonly TestInference s_direct = new("direct", when => when.Match<Road>(road => road.From != road.To).Yield(road => new Reach(road.From, road.To)));

    [Fact]
    public void A_rule_that_holds_shows_the_facts_of_each_row()
    {
        var way = Why(when => when.Match<Loaf>(loaf => loaf.Weight > 1).Report(loaf => TestRule.Say(loaf.Name)), new Loaf("miche", 1), new Loaf("boule", 2), new Loaf("ficelle", 3));
        Assert.True(way.Holds);
        Assert.Equal([new Loaf("boule", 2), new Loaf("ficelle", 3)], way.Rows.Select(row => row.Single()));
    }

    [Fact]
    public void The_first_condition_that_failed_is_shown_as_it_is_written_with_the_facts_tried()
    {
        var failed = WhyNot(when => when.Match<Loaf>(loaf => loaf.Weight > 9).Not<Oven>().Report(loaf => TestRule.Say(loaf.Name)), new Loaf("miche", 1), new Loaf("boule", 2));
        Assert.Equal((0, "Match<Loaf>: loaf => loaf.Weight > 9"), (failed.At, failed.Condition.ToString()));
        Assert.Empty(failed.Facts);
        Assert.Equal([new Loaf("miche", 1), new Loaf("boule", 2)], failed.Tried);
    }

    [Fact]
    public void The_best_partial_match_is_the_one_that_came_farthest()
    {
        var failed = WhyNot(
            when => when.Match<Loaf>().Exists<Oven>((loaf, oven) => oven.Loaf == loaf.Name).Match<Season>().Report((loaf, _) => TestRule.Say(loaf.Name)),
            new Loaf("miche", 1),
            new Loaf("boule", 2),
            new Oven("boule"));
        Assert.Equal((2, "Match<Season>"), (failed.At, failed.Condition.ToString()));
        Assert.Equal([new Loaf("boule", 2)], failed.Facts);
        Assert.Empty(failed.Tried);
    }

    [Fact]
    public void The_fact_that_stood_in_the_way_is_shown()
    {
        var failed = WhyNot(when => when.Match<Loaf>().Not<Oven>((loaf, oven) => oven.Loaf == loaf.Name).Report(loaf => TestRule.Say(loaf.Name)), new Loaf("miche", 1), new Oven("boule"), new Oven("miche"));
        Assert.Equal(new Oven("miche"), failed.Obstacle);
        Assert.Equal("Not<Oven>: (loaf, oven) => oven.Loaf == loaf.Name", failed.Condition.ToString());
    }

    [Fact]
    public void A_key_that_no_fact_has_is_shown()
    {
        var failed = WhyNot(when => when.Match<Loaf>().Match(on: loaf => loaf.Name, equals: (Oven oven) => oven.Loaf).Report((loaf, _) => TestRule.Say(loaf.Name)), new Loaf("miche", 1), new Oven("boule"));
        Assert.Equal("miche", failed.Key);
        Assert.Empty(failed.Tried);
    }

    [Fact]
    public void Of_facts_with_a_key_those_that_have_it_were_tried()
    {
        var failed = WhyNot(
            when => when.Match<Loaf>().Match(on: loaf => loaf.Name, equals: (Oven oven) => oven.Loaf, where: (loaf, _) => loaf.Weight > 9).Report((loaf, _) => TestRule.Say(loaf.Name)),
            new Loaf("miche", 1),
            new Oven("boule"),
            new Oven("miche"));
        Assert.Equal([new Oven("miche")], failed.Tried);
    }

    [Fact]
    public void What_is_missing_is_shown()
    {
        var failed = WhyNot(when => when.Match<Loaf>().Needs<Season>().Report((loaf, _) => TestRule.Say(loaf.Name)), new Loaf("miche", 1));
        Assert.Equal(Season.Missing, failed.Missing);
    }

    [Fact]
    public void Something_that_does_not_hold_between_facts_is_shown_with_them()
    {
        var failed = WhyNot(when => when.Match<Loaf>().Match<Oven>().Where((loaf, oven) => loaf.Name == oven.Loaf).Report((loaf, _) => TestRule.Say(loaf.Name)), new Loaf("miche", 1), new Oven("boule"));
        Assert.Equal("Where: (loaf, oven) => loaf.Name == oven.Loaf", failed.Condition.ToString());
        Assert.Equal([new Loaf("miche", 1), new Oven("boule")], failed.Facts);
    }

    [Fact]
    public void Each_way_to_hold_has_an_account_of_its_own()
    {
        var rule = new TestRule(when =>
        {
            when.Match<Loaf>().Report(loaf => TestRule.Say(loaf.Name));
            when.Match<Oven>().Report(oven => TestRule.Say(oven.Loaf));
        });
        var explanation = new RuleSet([rule]).Explain(rule, Memory(new Loaf("miche", 1)), TestContext.Current.CancellationToken);
        Assert.True(explanation.Holds);
        Assert.Equal([true, false], explanation.Ways.Select(way => way.Holds));
    }

    [Fact]
    public void What_would_have_to_be_derived_is_shown_with_the_rules_that_derive_it()
    {
        var rule = new TestRule(when => when.Match<Reach>().Report(reach => TestRule.Say(reach.From)));
        var rules = new RuleSet([rule, s_direct]);
        Assert.Equal([s_direct], rules.Explain(rule, Memory(new Road("a", "a")), TestContext.Current.CancellationToken).Ways.Single().Failed!.DerivedBy);
        Assert.True(rules.Explain(rule, Memory(new Road("a", "b")), TestContext.Current.CancellationToken).Holds);
    }

    [Fact]
    public void A_rule_that_throws_shows_what_it_threw()
    {
        var way = Why(when => when.Match<Loaf>(loaf => 1 / loaf.Weight > 0).Report(loaf => TestRule.Say(loaf.Name)), new Loaf("miche", 1), new Loaf("boule", 0));
        Assert.False(way.Holds);
        Assert.IsType<DivideByZeroException>(way.Exception);
    }

    [Fact]
    public void A_rule_of_another_set_cannot_be_explained() => Assert.Throws<ArgumentException>(() => new RuleSet([]).Explain(s_direct, new(), TestContext.Current.CancellationToken));

    private static WayExplanation Why(Action<RuleBuilder> define, params object[] facts)
    {
        var rule = new TestRule(define);
        return Assert.Single(new RuleSet([rule]).Explain(rule, Memory(facts)).Ways);
    }

    private static FailedCondition WhyNot(Action<RuleBuilder> define, params object[] facts)
    {
        var way = Why(define, facts);
        Assert.False(way.Holds);
        return way.Failed!;
    }
}
