using Admissibility.Engine;
using static Admissibility.Tests.Engine.Bakery;

namespace Admissibility.Tests.Engine;

public class InferenceTests
{
    private static readonly TestInference s_direct = new("direct", when => when.Match<Road>().Yield(road => new Reach(road.From, road.To)));

    private static readonly TestInference s_onward = new("onward", when => when.Match<Reach>().Match(on: a => a.To, equals: (Reach b) => b.From).Yield((a, b) => new Reach(a.From, b.To)));

    private static readonly TestRule s_says = new(when => when.Match<Reach>().Report(reach => TestRule.Say(reach.From + reach.To)));

    [Fact]
    public void A_derived_fact_is_matched_like_any_other() =>
        Assert.Equal(["ab"], Said(new RuleSet([s_says, s_direct]).Run(Memory(new Road("a", "b")))));

    [Fact]
    public void Equal_derived_facts_are_one_with_several_reasons()
    {
        var results = new RuleSet([s_direct, s_says]).Run(Memory(new Road("a", "b"), new Road("a", "b")));
        Assert.Equal(["ab"], Said(results));
        Assert.Equal(2, Assert.Single(results.Derived).Reasons.Length);
    }

    [Fact]
    public void What_was_inserted_is_not_derived_again()
    {
        var results = new RuleSet([s_direct, s_says]).Run(Memory(new Road("a", "b"), new Reach("a", "b")));
        Assert.Equal(["ab"], Said(results));
        Assert.Empty(results.Derived);
    }

    [Fact]
    public void The_memory_stays_as_it_is()
    {
        var memory = Memory(new Road("a", "b"));
        new RuleSet([s_direct]).Run(memory);
        Assert.Equal((1, 0), (memory.Count, memory.Of<Reach>().Count));
    }

    [Fact]
    public void A_circle_of_rules_goes_on_until_nothing_new_comes() => Assert.Equal(
        ["ab", "bc", "ca", "ac", "ba", "cb", "aa", "bb", "cc"],
        Said(new RuleSet([s_onward, s_says, s_direct]).Run(Memory(new Road("a", "b"), new Road("b", "c"), new Road("c", "a")))));

    [Fact]
    public void A_long_chain_is_followed_to_its_end()
    {
        var onward = new TestInference("onward", when => when.Match<Reach>().Match(on: reach => reach.To, equals: (Road road) => road.From).Yield((reach, road) => new Reach(reach.From, road.To)));
        var roads = Enumerable.Range(0, 300).Select(i => new Road($"{i}", $"{i + 1}"));
        var results = new RuleSet([s_direct, onward]).Run(Memory([.. roads]));
        Assert.Equal(300 * 301 / 2, results.Derived.Length);
    }

    [Fact]
    public void Derived_facts_say_why_they_hold()
    {
        var results = new RuleSet([s_direct, s_onward]).Run(Memory(new Road("a", "b"), new Road("b", "c")));
        var reason = Assert.Single(results.Derived.Single(derived => derived.Fact.Equals(new Reach("a", "c"))).Reasons);
        Assert.Equal(s_onward, reason.Rule);
        Assert.Equal([new Reach("a", "b"), new Reach("b", "c")], reason.Facts);
        Assert.Equal(["Match<Reach>", "Match<Reach>: on: a => a.To, equals: (Reach b) => b.From"], reason.Conditions.Select(condition => condition.ToString()));
    }

    [Fact]
    public void An_absence_is_judged_when_all_is_derived() => Assert.Equal(
        ["c"],
        Said(new RuleSet(
        [
            new TestRule(when => when.Match<Loaf>().Not(on: loaf => loaf.Name, equals: (Reach reach) => reach.To).Report(loaf => TestRule.Say(loaf.Name))),
            s_onward,
            s_direct,
        ]).Run(Memory(new Loaf("b", 0), new Loaf("c", 0), new Road("a", "b")))));

    [Fact]
    public void A_chain_of_absences_is_derived_from_its_beginning()
    {
        // An oven without its loaf gives a number; where there is no number, a way is open.
        var results = new RuleSet(
        [
            new TestInference("second", when => when.Match<Oven>().Not<Number>().Yield(oven => new Reach(oven.Loaf, "ouvert"))),
            new TestInference("first", when => when.Match<Oven>().Not(on: oven => oven.Loaf, equals: (Loaf loaf) => loaf.Name).Yield(oven => new Number(oven.Loaf.Length))),
            s_says,
        ]);
        Assert.Equal(["micheouvert"], Said(results.Run(Memory(new Oven("miche"), new Loaf("miche", 1)))));
        Assert.Empty(Said(results.Run(Memory(new Oven("miche")))));
    }

    [Fact]
    public void A_fact_cannot_rest_on_its_own_absence()
    {
        var exception = Assert.Throws<RuleCircleException>(() => new RuleSet(
        [
            s_says,
            new TestInference("liar", when => when.Match<Number>().Not<Reach>((number, reach) => reach.From == "a").Yield(_ => new Reach("a", "a"))),
        ]));
        Assert.Equal(["liar"], exception.Rules.Select(rule => rule.ToString()));
        Assert.Equal("règles en cercle : liar → liar ; liar déduit Reach sous la condition « Not<Reach>: (number, reach) => reach.From == \"a\" », or Reach en découle : dans un cercle, seul Match est permis", exception.Words.Fr);
    }

    [Fact]
    public void A_circle_through_an_absence_is_refused_with_all_its_rules()
    {
        var exception = Assert.Throws<RuleCircleException>(() => new RuleSet(
        [
            new TestInference("stranger", when => when.Match<Number>().Yield(_ => new Oven("x"))),
            new TestInference("bakes", when => when.Match<Oven>().Not<Number>().Yield(oven => new Loaf(oven.Loaf, 1))),
            new TestInference("reaches", when => when.Match<Loaf>().Yield(loaf => new Reach(loaf.Name, loaf.Name))),
            new TestInference("counts", when => when.Match<Reach>().Yield(_ => new Number(1))),
        ]));
        Assert.Contains("bakes → reaches → counts → bakes", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(exception.Rules, rule => rule.ToString() == "stranger");
    }

    [Fact]
    public void Endless_inference_is_stopped_and_its_circle_named()
    {
        var results = new RuleSet(
            [
                new TestInference("seed", when => when.Match<Loaf>().Yield(loaf => new Number(loaf.Weight))),
                new TestInference("up", when => when.Match<Number>().Yield(number => new Oven($"{number.Value + 1}"))),
                new TestInference("over", when => when.Match<Oven>().Yield(oven => new Number(oven.Loaf.Length + int.Parse(oven.Loaf, System.Globalization.CultureInfo.InvariantCulture)))),
                s_says,
                s_direct,
                new TestRule(when => when.Match<Number>().Report(number => TestRule.Say($"{number.Value}"))),
            ],
            maxDerivedFacts: 1000).Run(Memory(new Loaf("miche", 7), new Road("a", "b")));
        Assert.Equal(["up", "over"], results.Failures.Select(failure => failure.Rule.ToString()));
        Assert.All(results.Failures, failure => Assert.Equal("inférence sans fin, règles en cercle : up → over → up (plus de 1000 faits déduits)", Assert.IsType<RuleCircleException>(failure.Exception).Words.Fr));
        Assert.Equal(["ab", "7"], Said(results));
    }

    [Fact]
    public void An_inference_that_throws_leaves_nothing_of_its_own_and_the_others_go_on()
    {
        var fails = new TestInference("fails", when => when.Match<Number>().Yield(number => new Reach("x", $"{10 / (number.Value - 2)}")));
        var results = new RuleSet([fails, s_direct, s_onward, s_says]).Run(Memory(new Number(1), new Number(2), new Road("a", "b"), new Road("b", "c")));
        Assert.Equal(fails, Assert.Single(results.Failures).Rule);
        Assert.Equal(["ab", "bc", "ac"], Said(results));
    }

    [Fact]
    public void An_inference_that_gives_null_has_failed() => Assert.Contains(
        "Yield<Reach> gave null",
        Assert.Single(new RuleSet([new TestInference("null", when => when.Match<Number>().Yield(_ => (Reach)null!))]).Run(Memory(new Number(1))).Failures).Exception.Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_inference_reports_nothing() => Assert.Throws<InvalidOperationException>(() => new RuleSet([new TestInference("talks", when => when.Match<Number>().Report(_ => TestRule.Say("?")))]));

    [Fact]
    public void What_an_inference_needs_and_nobody_said_is_named() => Assert.Equal(
        Season.Missing,
        Assert.Single(new RuleSet([new TestInference("needs", when => when.Match<Number>().Needs<Season>().Yield((_, season) => new Reach(season.Name, "x")))]).Run(Memory(new Number(1), new Number(2))).Missing).Item);
}
