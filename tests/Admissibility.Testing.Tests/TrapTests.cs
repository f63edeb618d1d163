using System.Linq.Expressions;
using Admissibility.Checking;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Admissibility.Testing.Tests;

/// <summary>The traps of NRules 1.0.4 for which the conventions are. One that is mended there would be red here, and its convention could be removed.</summary>
public class TrapTests
{
    private static readonly Crate s_crate = new([1, 2], Bakery.Long, new Oven("", 1)) { First = "a", Second = "b" };

    /// <summary>Which of the two questions is asked depends on which rule is first.</summary>
    [Fact]
    public void Two_lambdas_that_name_different_facts_around_them_are_taken_for_one()
    {
        Assert.Equal([true, true], Fires(Asks(ofFirst: true), Asks(ofFirst: false)));
        Assert.Equal([false, false], Fires(Asks(ofFirst: false), Asks(ofFirst: true)));

        static Action<PlainRule> Asks(bool ofFirst) => rule =>
        {
            Crate first = null!;
            Crate second = null!;

            var when = rule.When()
                .Match(() => first, first => first.Two == 1)
                .Match(() => second, second => second.Two == 2);
            _ = ofFirst
                ? when.Match<Crate>(third => third.Two == 3 && first.One != second.One && third.Numbers.Any(number => number == first.One))
                : when.Match<Crate>(third => third.Two == 3 && first.One != second.One && third.Numbers.Any(number => number == second.One));
        };

        static bool[] Fires(params Action<PlainRule>[] asks) =>
            TrapTests.Fires([s_crate with { One = 1, Two = 1 }, s_crate with { One = 9, Two = 2 }, s_crate with { Two = 3 }], asks);
    }

    [Fact]
    public void Two_members_of_a_new_object_are_taken_for_one() => Assert.Equal(
        [true, true],
        Fires(s_crate with { One = 1, Two = 2 }, crate => new Version(crate.One, crate.Two).Major == 1, crate => new Version(crate.One, crate.Two).Minor == 1));

    [Fact]
    public void The_same_type_asked_of_two_members_is_taken_for_one_question() =>
        Assert.Equal([true, true], Fires(s_crate, crate => crate.Left is Loaf, crate => crate.Right is Loaf));

    [Fact]
    public void A_member_of_a_member_is_taken_for_the_alias_of_its_name()
    {
        var fired = false;
        var session = Compile(new PlainRule(rule =>
        {
            Loaf loaf = null!;
            var Weight = 0;

            rule.When()
                .Match(() => loaf)
                .Let(() => Weight, () => loaf.Weight)
                .Match<Crate>(crate => crate.Loaf.Weight == 400);
            rule.Then().Do(_ => Set(out fired));
        }));
        session.InsertAll([Bakery.Rond, s_crate with { Loaf = Bakery.Long }]);
        session.Fire();
        Assert.True(fired);
    }

    [Fact]
    public void A_node_that_it_does_not_know_cannot_be_compiled_twice()
    {
        static PlainRule Asks() => new(rule =>
        {
            rule.When().Match<Crate>(crate => crate.Names[0].Length == 1);
            rule.Then().Do(_ => Nothing());
        });

        Assert.Throws<RuleCompilationException>(() => Compile(Asks(), Asks()));
    }

    [Fact]
    public void A_fact_that_equals_another_is_refused() =>
        Assert.Throws<ArgumentException>(() => Compile(Names()).InsertAll([new Loaf("rond", 1), new Loaf("rond", 1)]));

    [Fact]
    public void Two_rows_that_yield_equal_facts_throw()
    {
        var session = Compile(new PlainRule(rule =>
        {
            rule.When().Match<Loaf>();
            rule.Then().Yield(_ => new Slice("x"));
        }));
        session.InsertAll([Bakery.Rond, Bakery.Long]);
        Assert.ThrowsAny<Exception>(() => session.Fire());
    }

    /// <summary>With facts by identity as well: the text that two records hold is one object.</summary>
    [Fact]
    public void Two_facts_from_which_the_same_is_selected_throw()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            string name = null!;

            rule.When().Query(() => name, query => query.Match<Loaf>().Select(loaf => loaf.Name));
            rule.Then().Yield(_ => rule.Say(name));
        });
        Assert.Throws<ArgumentException>(() => new RuleRunner([rule]).Run(Bakery.Facts(Bakery.Rond, new Loaf(Bakery.Rond.Name, 1))));
    }

    [Fact]
    public void What_a_SelectMany_gives_throws_outside_of_what_is_contained()
    {
        var session = Compile(new PlainRule(rule =>
        {
            Slice slice = null!;

            rule.When().Query(() => slice, query => query.Match<Loaf>().SelectMany(loaf => loaf.SlicesUnless("rond")));
            rule.Then().Do(_ => Nothing());
        }));
        session.Events.LhsExpressionFailedEvent += (_, failed) => failed.IsHandled = true;
        Assert.Throws<FormatException>(() => session.Insert(Bakery.Rond));
    }

    /// <summary>Whether two rules fire, each with one of the conditions.</summary>
    private static bool[] Fires(Crate crate, params Expression<Func<Crate, bool>>[] conditions) =>
        Fires([crate], [.. conditions.Select(condition => (Action<PlainRule>)(rule => rule.When().Match(condition)))]);

    private static bool[] Fires(Crate[] crates, Action<PlainRule>[] asks)
    {
        var fired = new bool[asks.Length];
        var session = Compile([.. asks.Select((define, at) => new PlainRule(rule =>
        {
            define(rule);
            rule.Then().Do(_ => Set(out fired[at]));
        }))]);
        session.InsertAll(crates);
        session.Fire();
        return fired;
    }

    private static PlainRule Names() => new(rule =>
    {
        rule.When().Match<Loaf>();
        rule.Then().Do(_ => Nothing());
    });

    /// <summary>As NRules compiles rules by itself.</summary>
    private static ISession Compile(params PlainRule[] rules) =>
        new RuleCompiler().Compile(rules.Select(rule => new RuleDefinitionFactory().Create(rule))).CreateSession();

    private static void Set(out bool flag) => flag = true;

    private static void Nothing()
    {
    }

    private sealed record Crate(int[] Numbers, object Left, object Right)
    {
        public int One { get; init; }

        public int Two { get; init; }

        public string First { get; init; } = "";

        public string Second { get; init; } = "";

        public string[] Names => [First, Second];

        public Loaf Loaf { get; init; } = Bakery.Rond;
    }

    private sealed class PlainRule(Action<PlainRule> define) : Rule
    {
        public override void Define() => define(this);

        public new ILeftHandSideExpression When() => base.When();

        public new IRightHandSideExpression Then() => base.Then();
    }
}
