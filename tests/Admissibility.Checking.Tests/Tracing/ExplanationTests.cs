using Admissibility.Bills;
using Admissibility.Facts;

namespace Admissibility.Checking.Tests.Tracing;

/// <summary>Why a rule reports, or at which of its patterns it stopped.</summary>
public class ExplanationTests
{
    private static readonly TestRule s_heavyLoafInHotOven = new("ADM0901", rule =>
    {
        Loaf loaf = null!;
        Oven oven = null!;

        rule.When()
            .Match(() => loaf, loaf => loaf.IsHeavy)
            .Match(() => oven, oven => oven.Bakes(loaf.Name))
            .Not<Oven>(other => other.Degrees > oven.Degrees)
            .Match<DossierReading>(reading => reading.IsFirst);
        rule.Then().Yield(_ => rule.Say(loaf.Name));
    });

    [Fact]
    public void A_rule_that_holds_shows_the_facts_of_each_row()
    {
        var oven = new Oven("long", 200);
        var reading = new DossierReading(Reading.First);
        var way = Way(s_heavyLoafInHotOven, Bakery.Rond, Bakery.Long, oven, reading);
        Assert.True(way.Holds);
        Assert.Null(way.Failed);
        Assert.Equal([Bakery.Long, oven, reading], Assert.Single(way.Rows));
    }

    [Fact]
    public void The_first_pattern_may_fail_already()
    {
        var failed = Failed(s_heavyLoafInHotOven, Bakery.Rond, new Oven("long", 200));
        Assert.Equal(0, failed.At);
        Assert.Equal("Match<Loaf>: loaf.IsHeavy", failed.Condition.ToString());
        Assert.Empty(failed.Facts);
        Assert.Equal([Bakery.Rond], failed.Tried);
    }

    [Fact]
    public void What_held_before_the_failed_pattern_is_shown_with_what_was_tried()
    {
        var (one, other) = (new Oven("rond", 200), new Oven("noir", 200));
        var failed = Failed(s_heavyLoafInHotOven, Bakery.Long, one, other);
        Assert.Equal(1, failed.At);
        Assert.Equal("Match<Oven>: oven.Bakes(loaf.Name)", failed.Condition.ToString());
        Assert.Equal([Bakery.Long], failed.Facts);
        Assert.Equal([one, other], failed.Tried);
        Assert.Null(failed.Obstacle);
        Assert.Null(failed.Missing);
    }

    [Fact]
    public void The_row_that_came_farthest_is_the_one_that_is_shown()
    {
        var oven = new Oven("noir", 200);
        var failed = Failed(s_heavyLoafInHotOven, Bakery.Long, Bakery.Noir, oven, new DossierReading(Reading.Second));
        Assert.Equal(3, failed.At);
        Assert.Equal([Bakery.Noir, oven], failed.Facts);
    }

    [Fact]
    public void The_fact_in_the_way_of_a_not_is_shown_with_the_row_that_it_stops()
    {
        var (oven, hotter) = (new Oven("long", 200), new Oven("x", 240));
        var failed = Failed(s_heavyLoafInHotOven, Bakery.Long, oven, hotter);
        Assert.Equal(2, failed.At);
        Assert.Equal("Not<Oven>: oven.Degrees > oven.Degrees", failed.Condition.ToString());
        Assert.Equal([Bakery.Long, oven], failed.Facts);
        Assert.Same(hotter, failed.Obstacle);
    }

    [Fact]
    public void A_fact_of_context_that_nobody_gave_is_missing()
    {
        var failed = Failed(s_heavyLoafInHotOven, Bakery.Long, new Oven("long", 200));
        Assert.Same(DossierReading.Missing, failed.Missing);
        Assert.Equal(ConditionKind.Needs, failed.Condition.Kind);
    }

    [Fact]
    public void One_that_was_given_and_does_not_fit_is_not()
    {
        var second = new DossierReading(Reading.Second);
        var failed = Failed(s_heavyLoafInHotOven, Bakery.Long, new Oven("long", 200), second);
        Assert.Null(failed.Missing);
        Assert.Equal([second], failed.Tried);
    }

    [Fact]
    public void The_rules_that_would_derive_what_is_not_there_are_named()
    {
        var rule = BakeryRules.NamesBakedLoaves("ADM0901");
        var runner = new RuleRunner([rule, BakeryRules.HeavyLoavesAreBaked, BakeryRules.BakedLoavesAreSold]);
        var failed = Assert.Single(runner.Explain(rule, Bakery.Facts(Bakery.Rond)).Ways).Failed!;
        Assert.Equal("Match<Baked>: baked.Name == loaf.Name", failed.Condition.ToString());
        Assert.Equal([BakeryRules.HeavyLoavesAreBaked], failed.DerivedBy);
        Assert.Empty(failed.Tried);
    }

    [Fact]
    public void What_is_derived_counts()
    {
        var rule = BakeryRules.NamesBakedLoaves("ADM0901");
        var runner = new RuleRunner([rule, BakeryRules.HeavyLoavesAreBaked]);
        Assert.True(runner.Explain(rule, Bakery.Facts(Bakery.Long)).Holds);
        Assert.IsType<Baked>(Assert.Single(runner.Explain(rule, Bakery.Facts(Bakery.Rond, Bakery.Long)).Ways[0].Rows)[1]);
    }

    [Fact]
    public void What_an_inference_derived_before_it_threw_does_not_count_as_in_a_run()
    {
        var bakes = new TestInference<Loaf, Baked>("bakes", rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf, loaf => !loaf.ThrowsOf("rond"));
            rule.Then().Yield(_ => new Baked(loaf.Name));
        });
        AdmissibilityRule[] rules = [BakeryRules.NamesBakedLoaves("ADM0901"), BakeryRules.NamesUnbakedLoaves("ADM0902"), bakes];
        var runner = new RuleRunner([.. rules]);
        var facts = Bakery.Facts(Bakery.Rond, Bakery.Long);
        Assert.Equal(["ADM0902 rond", "ADM0902 long"], Bakery.Said(runner.Run(facts)));
        Assert.False(runner.Explain(rules[0], facts).Holds);
        Assert.Equal(2, runner.Explain(rules[1], facts).Ways[0].Rows.Length);
        Assert.IsType<FormatException>(runner.Explain(bakes, facts).Exception);
    }

    [Fact]
    public void Each_way_of_an_or_is_accounted_for()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Or(way => way
                    .Exists<Oven>(oven => oven.Bakes(loaf.Name))
                    .And(other => other
                        .Not<Oven>()
                        .Exists<Loaf>(other => other.Weight > loaf.Weight)));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        });
        var explanation = Explain(rule, Bakery.Rond, Bakery.Long);
        Assert.True(explanation.Holds);
        Assert.Equal([false, true], explanation.Ways.Select(way => way.Holds));
        Assert.Equal(1, explanation.Ways[0].Failed!.At);
        Assert.Equal([Bakery.Rond], explanation.Ways[0].Failed!.Facts);
        Assert.Equal([Bakery.Rond], Assert.Single(explanation.Ways[1].Rows));
    }

    [Fact]
    public void A_rule_that_throws_does_not_hold_and_says_what_it_threw()
    {
        var inCondition = new TestRule("ADM0901", rule =>
        {
            rule.When().Not<Loaf>(loaf => loaf.ThrowsOf("rond"));
            rule.Then().Yield(_ => rule.Say(""));
        });
        var inReport = new TestRule("ADM0902", rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf);
            rule.Then().Yield(_ => rule.Say(loaf.NameUnless("rond")));
        });
        TestRule[] rules = [inCondition, inReport];
        Assert.All(rules, rule =>
        {
            var explanation = Explain(rule, Bakery.Rond);
            Assert.Equal("pas un poids", Assert.IsType<FormatException>(explanation.Exception).Message);
            Assert.False(explanation.Holds);
            Assert.True(Explain(rule, Bakery.Long) is { Exception: null, Holds: true });
        });
    }

    [Fact]
    public void On_every_example_a_rule_of_the_catalogue_holds_where_it_reports_and_for_the_same_facts()
    {
        var runner = new RuleRunner(Rules.RuleCatalogue.All);
        var reported = 0;
        foreach (var example in Example.All)
        {
            var facts = example.Bound.Facts;
            var results = runner.Run(facts);
            reported += results.Matches.Length;
            foreach (var rule in Rules.RuleCatalogue.Reporting)
            {
                var explanation = runner.Explain(rule, facts);
                var matches = results.Matches.Where(match => match.Rule == rule).ToList();
                Assert.Equal(matches.Count > 0, explanation.Holds);
                Assert.Equal(matches.Select(match => Named(match.Facts)), explanation.Ways.SelectMany(way => way.Rows).Select(row => Named(row)));
                Assert.Equal(
                    results.Missing.Where(missing => missing.Rule == rule).Select(missing => missing.Item),
                    explanation.Ways.Select(way => way.Failed?.Missing).OfType<MissingItem>().Distinct());
            }
        }

        Assert.True(reported > 10);

        static string Named(IEnumerable<object> facts) => string.Join(" | ", facts);
    }

    private static RuleExplanation Explain(AdmissibilityRule rule, params IEnumerable<object> facts) =>
        new RuleRunner([rule]).Explain(rule, Bakery.Facts(facts));

    private static WayExplanation Way(AdmissibilityRule rule, params IEnumerable<object> facts) => Assert.Single(Explain(rule, facts).Ways);

    private static FailedCondition Failed(AdmissibilityRule rule, params IEnumerable<object> facts)
    {
        var way = Way(rule, facts);
        Assert.False(way.Holds);
        Assert.Empty(way.Rows);
        return Assert.IsType<FailedCondition>(way.Failed);
    }
}
