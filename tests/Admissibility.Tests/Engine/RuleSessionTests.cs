using Admissibility.Engine;
using static Admissibility.Tests.Engine.Bakery;

namespace Admissibility.Tests.Engine;

public class RuleSessionTests
{
    private static readonly TestInference s_direct = new("direct", when => when.Match<Road>().Yield(road => new Reach(road.From, road.To)));

    private static readonly TestInference s_onward = new("onward", when => when.Match<Reach>().Match(on: a => a.To, equals: (Reach b) => b.From).Yield((a, b) => new Reach(a.From, b.To)));

    private static readonly TestRule s_reaches = new(when => when.Match<Reach>().Report(reach => TestRule.Say(reach.From + reach.To)));

    private static readonly TestRule s_unbaked = new(when => when.Match<Loaf>().Not(on: loaf => loaf.Name, equals: (Oven oven) => oven.Loaf).Report(loaf => TestRule.Say(loaf.Name)));

    [Fact]
    public void A_fact_that_stands_in_the_way_can_come_and_go()
    {
        var session = new RuleSession(new([s_unbaked]));
        session.Insert(new Loaf("miche", 1));
        Assert.Equal(["miche"], Said(session.Results()));
        var oven = session.Insert(new Oven("miche"));
        Assert.Empty(session.Results().Matches);
        var other = session.Insert(new Oven("miche"));
        session.Retract(oven);
        Assert.Empty(session.Results().Matches);
        session.Update(other, new Oven("boule"));
        Assert.Equal(["miche"], Said(session.Results()));
    }

    [Fact]
    public void A_derived_fact_goes_with_the_last_of_its_reasons()
    {
        var session = new RuleSession(new([s_direct, s_reaches]));
        var first = session.Insert(new Road("a", "b"));
        var second = session.Insert(new Road("a", "b"));
        Assert.Equal(2, Assert.Single(session.Results().Derived).Reasons.Length);
        session.Retract(first);
        Assert.Equal(["ab"], Said(session.Results()));
        session.Retract(second);
        Assert.Empty(session.Results().Matches);
        Assert.Empty(session.Results().Derived);
    }

    [Fact]
    public void Facts_that_only_hold_each_other_up_go_with_what_held_them()
    {
        var session = new RuleSession(new([s_direct, s_onward, s_reaches]));
        var way = session.Insert(new Road("a", "b"));
        session.Insert(new Road("b", "a"));
        Assert.Equal(["ab", "ba", "aa", "bb"], Said(session.Results()));
        session.Retract(way);
        Assert.Equal(["ba"], Said(session.Results()));
    }

    [Fact]
    public void A_fact_that_is_inserted_stays_when_what_also_derives_it_goes()
    {
        var session = new RuleSession(new([s_direct, s_reaches]));
        var road = session.Insert(new Road("a", "b"));
        var reach = session.Insert(new Reach("a", "b"));
        Assert.Empty(session.Results().Derived);
        session.Retract(road);
        Assert.Equal(["ab"], Said(session.Results()));
        session.Retract(reach);
        Assert.Empty(session.Results().Matches);
    }

    [Fact]
    public void Results_are_ordered_by_the_place_of_facts_and_not_by_their_arrival()
    {
        var session = new RuleSession(new([s_unbaked]));
        session.Insert(new Loaf("troisième", 1), place: 3);
        Assert.Equal(["troisième"], Said(session.Results()));
        session.Insert(new Loaf("première", 1), place: 1);
        session.Insert(new Loaf("deuxième", 1), place: 2);
        Assert.Equal(["première", "deuxième", "troisième"], Said(session.Results()));
    }

    [Fact]
    public void An_update_keeps_the_place_of_its_fact()
    {
        var session = new RuleSession(new([s_unbaked]));
        var first = session.Insert(new Loaf("miche", 1));
        session.Insert(new Loaf("boule", 1));
        session.Update(first, new Loaf("ficelle", 1));
        Assert.Equal(["ficelle", "boule"], Said(session.Results()));
        Assert.Equal("ficelle", first.Fact.Name);
    }

    [Fact]
    public void A_list_is_collected_anew_where_it_changed()
    {
        var session = new RuleSession(new([new TestRule(when => when.Collect(by: (Loaf loaf) => loaf.Name).Report(group => TestRule.Say($"{group.Key} {group.Sum(loaf => loaf.Weight)}")))]));
        session.Insert(new Loaf("miche", 1));
        var boule = session.Insert(new Loaf("boule", 2));
        Assert.Equal(["miche 1", "boule 2"], Said(session.Results()));
        session.Insert(new Loaf("miche", 5));
        session.Retract(boule);
        Assert.Equal(["miche 6"], Said(session.Results()));
    }

    [Fact]
    public void What_is_missing_is_named_as_long_as_it_is()
    {
        var session = new RuleSession(new([new TestRule(when => when.Match<Loaf>().Needs<Season>().Report((loaf, season) => TestRule.Say(season.Name)))]));
        session.Insert(new Loaf("miche", 1));
        Assert.Equal(Season.Missing, Assert.Single(session.Results().Missing).Item);
        session.Insert(new Season("hiver"));
        Assert.Empty(session.Results().Missing);
        Assert.Equal(["hiver"], Said(session.Results()));
    }

    [Fact]
    public void A_rule_that_threw_is_tried_again_when_its_facts_change()
    {
        var session = new RuleSession(new([new TestRule(when => when.Match<Loaf>(loaf => 10 / loaf.Weight > 1).Report(loaf => TestRule.Say(loaf.Name)))]));
        session.Insert(new Loaf("miche", 1));
        var bad = session.Insert(new Loaf("boule", 0));
        Assert.IsType<DivideByZeroException>(Assert.Single(session.Results().Failures).Exception);
        Assert.Empty(session.Results().Matches);
        session.Update(bad, new Loaf("boule", 2));
        Assert.Empty(session.Results().Failures);
        Assert.Equal(["miche", "boule"], Said(session.Results()));
    }

    [Fact]
    public void Endless_inference_is_over_when_what_began_it_goes()
    {
        var session = new RuleSession(new([new TestInference("up", when => when.Match<Number>().Yield(number => new Number(number.Value + 1)))], maxDerivedFacts: 50));
        var seed = session.Insert(new Number(1));
        Assert.IsType<RuleCircleException>(Assert.Single(session.Results().Failures).Exception);
        session.Retract(seed);
        Assert.Empty(session.Results().Failures);
    }

    [Fact]
    public void A_session_that_was_stopped_takes_everything_in_anew()
    {
        using var stop = new CancellationTokenSource();
        var session = new RuleSession(new([s_direct, s_onward, s_reaches]));
        session.Insert(new Road("a", "b"));
        session.Insert(new Reach("c", "d"));
        Assert.Equal(["cd", "ab"], Said(session.Results(TestContext.Current.CancellationToken)));
        session.Insert(new Road("b", "c"));
        session.Insert(new Road("c", "d"));
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => session.Results(stop.Token));
        Assert.Equal(Said(new RuleSet([s_direct, s_onward, s_reaches]).Run(session.Facts(TestContext.Current.CancellationToken), cancellation: TestContext.Current.CancellationToken)), Said(session.Results(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void A_fact_is_retracted_once_and_by_its_own_session()
    {
        var session = new RuleSession(new([s_unbaked]));
        var handle = session.Insert(new Loaf("miche", 1));
        session.Retract(handle);
        Assert.True(handle.IsRetracted);
        Assert.Throws<InvalidOperationException>(() => session.Retract(handle));
        Assert.Throws<InvalidOperationException>(() => new RuleSession(new([s_unbaked])).Retract(session.Insert(new Loaf("boule", 1))));
    }

    [Fact]
    public void Sessions_in_parallel_share_rules()
    {
        var rules = new RuleSet([s_direct, s_onward, s_reaches, s_unbaked]);
        var said = new string[64];
        Parallel.For(0, said.Length, i =>
        {
            var session = new RuleSession(rules);
            session.Insert(new Road("a", $"{i % 2}"));
            session.Insert(new Road($"{i % 2}", "c"));
            session.Results();
            session.Insert(new Loaf("miche", 1));
            said[i] = string.Join(' ', Said(session.Results()));
        });
        Assert.Equal(said.Select((_, i) => $"a{i % 2} {i % 2}c ac miche"), said);
    }

    [Fact]
    public void A_profile_follows_a_session_through_its_changes()
    {
        var rules = new RuleSet([s_unbaked]);
        var profile = new RuleProfile(rules);
        var session = new RuleSession(rules, profile);
        session.Insert(new Loaf("miche", 1));
        session.Fire();
        session.Insert(new Loaf("boule", 1));
        session.Fire();
        session.Insert(new Season("hiver"));
        session.Fire();
        var cost = Assert.Single(profile.Slowest(5));
        Assert.Equal((2, 2), (cost.Evaluations, cost.Matches));
    }
}
