using Admissibility.Bills;
using Admissibility.Facts;

namespace Admissibility.Checking.Tests.Running;

/// <summary>A pattern on a fact of context is a need: where nobody gave that fact, the rule is named as one that could not be judged.</summary>
public class NeedTests
{
    private static readonly DossierReading s_first = new(Reading.First);

    private static readonly DossierReading s_second = new(Reading.Second);

    private static readonly DossierNature s_ordinary = new(BillNature.Ordinary);

    private static readonly TestRule s_heavyInFirstReadingOfOrdinaryBill = new("ADM0901", rule =>
    {
        Loaf loaf = null!;

        rule.When()
            .Match(() => loaf, loaf => loaf.IsHeavy)
            .Match<DossierReading>(reading => reading.IsFirst)
            .Match<DossierNature>(nature => nature.IsOrdinary);
        rule.Then().Yield(_ => rule.Say(loaf.Name));
    });

    [Fact]
    public void What_is_needed_and_not_given_is_missing() => Missing(["ADM0901 reading"], s_heavyInFirstReadingOfOrdinaryBill, Bakery.Long, s_ordinary);

    [Fact]
    public void It_is_missing_once_for_a_rule_however_many_rows_ask() =>
        Missing(["ADM0901 reading"], s_heavyInFirstReadingOfOrdinaryBill, Bakery.Long, Bakery.Noir, new Loaf("long", 800));

    [Fact]
    public void A_rule_that_no_fact_calls_for_needs_nothing() => Missing([], s_heavyInFirstReadingOfOrdinaryBill, Bakery.Rond);

    [Fact]
    public void The_next_need_is_asked_only_where_the_first_is_met()
    {
        Missing(["ADM0901 nature"], s_heavyInFirstReadingOfOrdinaryBill, Bakery.Long, s_first);
        Missing([], s_heavyInFirstReadingOfOrdinaryBill, Bakery.Long, s_second);
    }

    [Fact]
    public void Where_all_is_given_the_rule_is_judged_and_nothing_is_missing()
    {
        var results = Run(s_heavyInFirstReadingOfOrdinaryBill, Bakery.Long, s_first, s_ordinary);
        Assert.Equal(["ADM0901 long"], Bakery.Said(results));
        Assert.Empty(results.Missing);
    }

    [Fact]
    public void Rules_that_need_the_same_are_each_named()
    {
        var results = new RuleRunner([Needs("ADM0902"), Needs("ADM0901")]).Run(Bakery.Facts(Bakery.Rond));
        Assert.Equal(["ADM0902 reading", "ADM0901 reading"], Bakery.Missed(results));
        Assert.All(results.Missing, missing => Assert.Same(DossierReading.Missing, missing.Item));
    }

    [Fact]
    public void What_was_looked_for_before_is_no_need()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            DossierNature nature = null!;

            rule.When()
                .Match<Loaf>()
                .Exists<DossierNature>(nature => nature.AdmitsNoAmendment)
                .Match(() => nature);
            rule.Then().Yield(_ => rule.Say($"{nature.Nature}"));
        });
        Missing([], rule, Bakery.Rond);
        Missing([], rule, Bakery.Rond, s_ordinary);
        Assert.Equal(["ADM0901 Motion"], Bakery.Said(Run(rule, Bakery.Rond, new DossierNature(BillNature.Motion))));
    }

    [Fact]
    public void What_is_looked_for_after_the_match_leaves_it_a_need()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            rule.When()
                .Match<Loaf>()
                .Match<DossierNature>()
                .Exists<DossierNature>(nature => nature.IsOrdinary);
            rule.Then().Yield(_ => rule.Say(""));
        });
        Missing(["ADM0901 nature"], rule, Bakery.Rond);
    }

    [Fact]
    public void A_not_on_context_needs_nothing()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            rule.When()
                .Match<Loaf>()
                .Not<DossierNature>(nature => nature.IsFinancial);
            rule.Then().Yield(_ => rule.Say("ok"));
        });
        Missing([], rule, Bakery.Rond);
        Assert.Equal(["ADM0901 ok"], Bakery.Said(Run(rule, Bakery.Rond)));
    }

    [Fact]
    public void Ways_that_begin_alike_have_the_need_in_common_and_each_its_own_after()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Match<DossierReading>()
                .Or(way => way
                    .Exists<Oven>()
                    .And(other => other
                        .Exists<Loaf>(loaf => loaf.IsHeavy)
                        .Match<DossierNature>()));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        });
        Assert.Equal(2, Companion.Of(rule.Definition).Count);
        Missing(["ADM0901 reading"], rule, Bakery.Long);
        Missing(["ADM0901 nature"], rule, Bakery.Long, s_first);
        Missing([], rule, Bakery.Rond, s_first);
    }

    [Fact]
    public void A_need_of_an_inference_is_missing_too()
    {
        var rule = new TestInference<Loaf, Baked>("baked-in-first-reading", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Match<DossierReading>(reading => reading.IsFirst);
            rule.Then().Yield(_ => new Baked(loaf.Name));
        });
        var results = new RuleRunner([rule, BakeryRules.NamesUnbakedLoaves("ADM0901")]).Run(Bakery.Facts(Bakery.Rond));
        Assert.Equal(["baked-in-first-reading reading"], Bakery.Missed(results));
    }

    [Fact]
    public void A_need_after_a_derived_fact_is_asked_where_that_fact_is_derived()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            rule.When()
                .Match<Baked>()
                .Match<DossierReading>();
            rule.Then().Yield(_ => rule.Say(""));
        });
        Assert.Equal([], Bakery.Missed(new RuleRunner([rule, BakeryRules.HeavyLoavesAreBaked]).Run(Bakery.Facts(Bakery.Rond))));
        Assert.Equal(["ADM0901 reading"], Bakery.Missed(new RuleRunner([rule, BakeryRules.HeavyLoavesAreBaked]).Run(Bakery.Facts(Bakery.Long))));
    }

    private static TestRule Needs(string id) => new(id, rule =>
    {
        rule.When()
            .Match<Loaf>()
            .Match<DossierReading>();
        rule.Then().Yield(_ => rule.Say(""));
    });

    private static RuleResults Run(AdmissibilityRule rule, params IEnumerable<object> facts) => new RuleRunner([rule]).Run(Bakery.Facts(facts));

    private static void Missing(string[] expected, AdmissibilityRule rule, params IEnumerable<object> facts) =>
        Assert.Equal(expected, Bakery.Missed(Run(rule, facts)));
}
