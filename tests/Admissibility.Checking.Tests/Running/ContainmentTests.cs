using NRules.Fluent.Dsl;

namespace Admissibility.Checking.Tests.Running;

/// <summary>A rule that throws, wherever it does, is named with its exception, and every other rule gives what it gives without it.</summary>
/// <remarks>The others share with it all patterns but the one that throws.</remarks>
public class ContainmentTests
{
    private static readonly object[] s_facts = [Bakery.Rond, Bakery.Long, Bakery.Noir, new Oven("rond", 200), new Oven("long", 240)];

    private static readonly AdmissibilityRule[] s_others =
    [
        BakeryRules.NamesLoaves("ADM0901"),
        BakeryRules.NamesHeavyLoaves("ADM0902"),
        new TestRule("ADM0903", rule => Ask(rule, when => when.Match<Oven>())),
        new TestRule("ADM0904", rule => Ask(rule, when => when.Not<Oven>())),
        new TestRule("ADM0905", rule => Query(rule, query => query.Match<Loaf>().GroupBy(loaf => loaf.Kind).Where(group => group.HasSeveral()))),
    ];

    private static readonly Dictionary<string, Action<TestRule>> s_throwing = new(StringComparer.Ordinal)
    {
        ["condition"] = rule => Ask(rule, when => when.Match<Loaf>(loaf => loaf.ThrowsOf("long"))),
        ["condition of all facts"] = rule => Ask(rule, when => when.Match<Loaf>(loaf => loaf.ThrowsOf(loaf.Name))),
        ["join"] = rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf).Match<Oven>(oven => loaf.ThrowsOf(oven.Loaf));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        },
        ["not"] = rule => Ask(rule, when => when.Not<Loaf>(loaf => loaf.ThrowsOf("long"))),
        ["joined not"] = rule =>
        {
            Oven oven = null!;

            rule.When().Match(() => oven).Not<Loaf>(loaf => loaf.ThrowsOf(oven.Loaf));
            rule.Then().Yield(_ => rule.Say(oven.Loaf));
        },
        ["exists"] = rule => Ask(rule, when => when.Exists<Loaf>(loaf => loaf.ThrowsOf("long"))),
        ["all"] = rule => Ask(rule, when => when.All<Loaf>(loaf => !loaf.ThrowsOf("long"))),
        ["one way of an or"] = rule => Ask(rule, when => when.Match<Loaf>().Or(way => way
            .Exists<Oven>()
            .Exists<Loaf>(loaf => loaf.ThrowsOf("long")))),
        ["let"] = rule =>
        {
            Loaf loaf = null!;
            var name = "";

            rule.When().Match(() => loaf).Let(() => name, () => loaf.NameUnless("long"));
            rule.Then().Yield(_ => rule.Say(name));
        },
        ["having"] = rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf).Having(() => loaf.ThrowsOf("long"));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        },
        ["key of a group"] = rule => Query(rule, query => query.Match<Loaf>().GroupBy(loaf => loaf.NameUnless("long"))),
        ["where of a query"] = rule => Query(rule, query => query.Match<Loaf>().GroupBy(loaf => loaf.Kind).Where(group => group.First().ThrowsOf("long"))),
        ["select"] = rule => Query(rule, query => query.Match<Loaf>().Select(loaf => loaf.NameUnless("long"))),
        ["select many"] = rule => Query(rule, query => query.Match<Loaf>().SelectMany(loaf => loaf.LettersUnless("long"))),
        ["select many, when its result is read"] = rule => Query(rule, query => query.Match<Loaf>().SelectMany(loaf => loaf.SlicesUnless("long"))),
        ["key of an order"] = rule => Query(rule, query => query.Match<Loaf>().Collect().OrderBy(loaf => loaf.NameUnless("long"))),
        ["yield"] = rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf);
            rule.Then().Yield(_ => rule.Say(loaf.NameUnless("long")));
        },
        ["second action"] = rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf);
            rule.Then().Yield(_ => rule.Say(loaf.Name)).Do(_ => loaf.NameUnless("long"));
        },
        ["filter"] = rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf);
            rule.Filter().Where(() => loaf.ThrowsOf("long"));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        },
        ["filter on change"] = rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf);
            rule.Filter().OnChange(() => loaf.NameUnless("long"));
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        },
    };

    public static TheoryData<string> Places => [.. s_throwing.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void The_thrower_is_named_and_all_others_are_as_without_it(string place)
    {
        var thrower = new TestRule("ADM0999", s_throwing[place]);
        var without = Bakery.Say(s_others, s_facts).ToList();
        AdmissibilityRule[][] orders = [[thrower, .. s_others], [.. s_others, thrower]];
        foreach (var rules in orders)
        {
            var results = new RuleRunner([.. rules]).Run(Bakery.Facts(s_facts));
            var failure = Assert.Single(results.Failures);
            Assert.Same(thrower, failure.Rule);
            Assert.IsType<FormatException>(failure.Exception);
            Assert.Equal(without, Bakery.Said(results));
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_session_contains_it_too(string place)
    {
        var thrower = new TestRule("ADM0999", s_throwing[place]);
        var alone = new DossierSession([.. s_others]);
        var session = new DossierSession([.. s_others, thrower]);
        foreach (var fact in s_facts)
        {
            alone.Insert(fact);
            session.Insert(fact);
            Assert.Equal(Bakery.Said(alone.Results()), Bakery.Said(session.Results()).Where(said => !said.StartsWith("ADM0999", StringComparison.Ordinal)));
        }

        Assert.Equal(["ADM0999 pas un poids"], Bakery.Failed(session.Results()));
    }

    [Fact]
    public void Rules_that_ask_the_same_question_that_throws_are_all_named()
    {
        var (one, other) = (new TestRule("ADM0901", s_throwing["condition"]), new TestRule("ADM0902", s_throwing["condition"]));
        var results = new RuleRunner([one, other, BakeryRules.NamesLoaves("ADM0903")]).Run(Bakery.Facts(Bakery.Long));
        Assert.Equal(["ADM0901 pas un poids", "ADM0902 pas un poids"], Bakery.Failed(results));
        Assert.Equal(["ADM0903 long"], Bakery.Said(results));
    }

    [Fact]
    public void What_a_thrower_misses_is_left_out_with_what_it_finds()
    {
        var thrower = new TestRule("ADM0999", rule => Ask(rule, when => when.Match<Loaf>(loaf => !loaf.ThrowsOf("long")).Match<Facts.DossierReading>()));
        var results = new RuleRunner([thrower]).Run(Bakery.Facts(Bakery.Rond, Bakery.Long));
        Assert.Empty(results.Missing);
        Assert.Single(results.Failures);
    }

    [Fact]
    public void A_rule_is_applied_again_to_the_next_facts()
    {
        var runner = new RuleRunner([new TestRule("ADM0999", s_throwing["yield"])]);
        Assert.Single(runner.Run(Bakery.Facts(Bakery.Rond, Bakery.Long)).Failures);
        Assert.Equal(["ADM0999 rond"], Bakery.Said(runner.Run(Bakery.Facts(Bakery.Rond))));
    }

    private static void Ask(TestRule rule, Action<ILeftHandSideExpression> patterns)
    {
        patterns(rule.When());
        rule.Then().Yield(_ => rule.Say("ok"));
    }

    private static void Query<TResult>(TestRule rule, Func<IQuery, IQuery<TResult>> query)
        where TResult : class
    {
        TResult result = null!;

        rule.When().Query(() => result, query);
        rule.Then().Yield(_ => rule.Say($"{result}"));
    }
}
