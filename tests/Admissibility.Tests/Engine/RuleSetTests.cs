using Admissibility.Engine;
using static Admissibility.Tests.Engine.Bakery;

namespace Admissibility.Tests.Engine;

public class RuleSetTests
{
    private static readonly TestRule s_throwing = new(when => when.Match<Loaf>(loaf => 1 / loaf.Weight > 0).Report(_ => TestRule.Say("jamais")), "ADM0001");

    private static readonly TestRule s_sound = new(when => when.Match<Loaf>().Report(loaf => TestRule.Say(loaf.Name)), "ADM0002");

    [Fact]
    public void Results_come_in_the_order_of_rules_and_then_of_facts() => Assert.Equal(
        ["b1", "b2", "a1", "a2"],
        Said(new RuleSet([Naming("b"), Naming("a")]).Run(Memory(new Number(1), new Number(2)))));

    [Fact]
    public void Results_of_a_higher_priority_come_first() => Assert.Equal(
        ["c1", "a1", "d1", "b1"],
        Said(new RuleSet([Naming("a"), Naming("b", -1), Naming("c", 5), Naming("d")]).Run(Memory(new Number(1)))));

    [Fact]
    public void A_rule_that_throws_is_named_and_the_others_go_on()
    {
        var results = new RuleSet([s_throwing, s_sound]).Run(Memory(new Loaf("miche", 1), new Loaf("boule", 0)));
        Assert.IsType<DivideByZeroException>(Assert.Single(results.Failures).Exception);
        Assert.Equal(s_throwing, results.Failures[0].Rule);
        Assert.Equal(["miche", "boule"], Said(results));
    }

    [Fact]
    public void A_rule_that_throws_in_several_ways_is_named_once()
    {
        var rule = new TestRule(when =>
        {
            when.Match<Loaf>(loaf => 1 / loaf.Weight > 0).Report(_ => TestRule.Say("?"));
            when.Match<Loaf>().Report(loaf => throw new FormatException());
        });
        Assert.IsType<DivideByZeroException>(Assert.Single(new RuleSet([rule]).Run(Memory(new Loaf("miche", 0))).Failures).Exception);
    }

    [Fact]
    public void A_run_that_is_cancelled_stops_inside_a_rule_that_loops()
    {
        using var stop = new CancellationTokenSource();
        var rules = new RuleSet([new TestRule(when => when
            .Match<Loaf>()
            .Where((_, cancellation) =>
            {
                stop.Cancel();
                while (true)
                {
                    cancellation.ThrowIfCancellationRequested();
                }
            })
            .Report(_ => TestRule.Say("jamais")))]);
        Assert.Throws<OperationCanceledException>(() => rules.Run(Memory(new Loaf("miche", 1)), cancellation: stop.Token));
    }

    [Fact]
    public void A_run_that_is_cancelled_stops_between_two_rows()
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var rules = new RuleSet([new TestRule(when => when
            .Match<Number>()
            .Match<Number>((a, b) =>
            {
                seen++;
                stop.Cancel();
                return true;
            })
            .Report((_, _) => TestRule.Say("?")))]);
        Assert.Throws<OperationCanceledException>(() => rules.Run(Memory(new Number(1), new Number(2)), cancellation: stop.Token));
        Assert.Equal(2, seen);
    }

    [Fact]
    public void A_rule_that_gives_up_by_itself_is_a_rule_that_throws()
    {
        var results = new RuleSet([new TestRule(when => when.Match<Loaf>().Report(_ => throw new OperationCanceledException())), s_sound]).Run(Memory(new Loaf("miche", 1)));
        Assert.IsType<OperationCanceledException>(Assert.Single(results.Failures).Exception);
        Assert.Equal(["miche"], Said(results));
    }

    [Fact]
    public void Many_memories_can_be_run_at_once()
    {
        var rules = new RuleSet(
        [
            new TestInference("closure", when => when.Match<Road>().Match(on: a => a.To, equals: (Road b) => b.From).Yield((a, b) => new Reach(a.From, b.To))),
            new TestRule(when => when.Match<Reach>().Not(on: reach => reach.To, equals: (Road road) => road.From).Report(reach => TestRule.Say(reach.ToString()))),
        ]);
        var memories = Enumerable.Range(0, 200).Select(seed => Memory([.. Enumerable.Range(0, 30).Select(i => new Road($"{i * seed % 7}", $"{i * seed % 11}"))])).ToList();
        var alone = memories.ConvertAll(memory => string.Join('\n', Said(rules.Run(memory))));
        var together = new string[memories.Count];
        Parallel.For(0, memories.Count, new() { MaxDegreeOfParallelism = 8 }, i => together[i] = string.Join('\n', Said(rules.Run(memories[i]))));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_profile_counts_evaluations_matches_and_time()
    {
        var rules = new RuleSet([s_sound, s_throwing]);
        var profile = new RuleProfile(rules);
        rules.Run(Memory(new Loaf("miche", 1), new Loaf("boule", 2)), profile);
        rules.Run(Memory(new Loaf("boule", 0)), profile);
        var costs = profile.Slowest(10).ToDictionary(cost => cost.Rule);
        Assert.Equal((2, 3), (costs[s_sound].Evaluations, costs[s_sound].Matches));
        Assert.Equal((2, 1), (costs[s_throwing].Evaluations, costs[s_throwing].Matches));
        Assert.All(costs.Values, cost => Assert.True(cost.Time > TimeSpan.Zero));
        Assert.Single(profile.Slowest(1));
    }

    private static TestRule Naming(string name, int priority = 0) => new(when => when.Match<Number>().Report(number => TestRule.Say($"{name}{number.Value}")), name, priority);
}
