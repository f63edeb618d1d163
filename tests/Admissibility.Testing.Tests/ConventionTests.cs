using Admissibility.Checking;
using Admissibility.Facts;
using NRules.Fluent.Dsl;

namespace Admissibility.Testing.Tests;

/// <summary>Each convention has a rule that breaks it, and is named for it alone.</summary>
public class ConventionTests
{
    [Fact]
    public void A_rule_that_keeps_to_all_has_no_breach()
    {
        Kept(BakeryRules.NamesBakedLoaves("ADM0901"));
        Kept(BakeryRules.HeavyLoavesAreBaked);
        Kept(new TestRule("ADM0901", rule =>
        {
            Pair<Shelved> pair = null!;

            rule.When().Query(() => pair, query => query.Match<Shelved>().GroupBy(shelved => shelved.Name).SelectMany(group => group.Pairs()));
            rule.Then().Yield(_ => rule.Say(""));
        }));
    }

    [Fact]
    public void A_lambda_in_a_condition_is_a_breach() =>
        Broken("a lambda inside a condition", Asking(when => when.Match<Crate>(crate => crate.Loaves.Any(loaf => loaf.IsHeavy))));

    [Fact]
    public void A_lambda_in_a_not_is_a_breach_too() =>
        Broken("a lambda inside a condition", Asking(when => when.Match<Crate>().Not<Crate>(crate => crate.Loaves.Any(loaf => loaf.IsHeavy))));

    [Fact]
    public void New_in_a_condition_is_a_breach() =>
        Broken("« new » inside a condition", Asking(when => when.Match<Loaf>(loaf => new Loaf(loaf.Name, 600).IsHeavy)));

    [Fact]
    public void Is_in_a_condition_is_a_breach() => Broken("« is » inside a condition", Asking(when => when.Match<Crate>(crate => crate.Content is Loaf)));

    [Fact]
    public void A_capital_alias_is_a_breach()
    {
        Loaf Loaf = null!;
        Broken("alias Loaf: an alias begins with a small letter", Asking(when => when.Match(() => Loaf)));
    }

    [Fact]
    public void A_fact_with_a_small_lettered_member_is_a_breach() => Broken("Label.loaf: a member begins with a capital", Asking(when => when.Match<Label>()));

    [Fact]
    public void An_unsealed_fact_is_a_breach() => Broken("Basket is not sealed", Asking(when => when.Match<Basket>()));

    [Fact]
    public void A_yielded_type_that_is_compared_by_value_is_a_breach() => Broken("Slice is compared by value", new TestInference<Loaf, Slice>("slices", rule =>
    {
        rule.When().Match<Loaf>();
        rule.Then().Yield(_ => new Slice(""));
    }));

    [Fact]
    public void Select_is_a_breach()
    {
        string name = null!;
        Broken("Select: two facts", new TestRule("ADM0901", rule =>
        {
            rule.When().Query(() => name, query => query.Match<Loaf>().Select(loaf => loaf.Name));
            rule.Then().Yield(_ => rule.Say(name));
        }));
    }

    [Fact]
    public void SelectMany_is_a_breach_in_a_rule_on_one_amendment()
    {
        Pair<Shelved> pair = null!;
        Broken("SelectMany outside a dossier rule", Asking(when => when
            .Match<Loaf>()
            .Query(() => pair, query => query.Match<Shelved>().GroupBy(shelved => shelved.Name).SelectMany(group => group.Pairs()))));
    }

    [Fact]
    public void A_rule_that_begins_with_another_fact_than_it_is_about_is_a_breach()
    {
        Broken("it is about Loaf, and a way of it begins with another pattern", About<Loaf>(when => when.Match<Oven>().Match<Loaf>()));
        Broken("it is about Loaf, and a way of it begins with another pattern", About<Loaf>(when => when.Not<Loaf>().Match<Loaf>()));
        Broken("it is about Loaf, and a way of it begins with another pattern", About<Loaf>(when => when.Or(way => way.Match<Loaf>().Match<Oven>())));
        Kept(About<Loaf>(when => when.Exists<Loaf>().Match<Oven>()));
        Kept(About<Loaf>(when => when.Or(way => way.Match<Loaf>().And(other => other.Match<Loaf>().Match<Oven>()))));
    }

    [Fact]
    public void A_rule_about_a_fact_of_context_is_a_breach() =>
        Broken("it is about DossierReading, a fact of context", About<DossierReading>(when => when.Match<DossierReading>()));

    [Fact]
    public void An_inference_that_yields_another_type_is_a_breach()
    {
        Broken("it derives Baked, and yields another type of fact", new TestInference<Loaf, Baked>("sells", rule =>
        {
            rule.When().Match<Loaf>();
            rule.Then().Yield(_ => new Sold(""));
        }));
    }

    [Fact]
    public void A_rule_that_reports_and_yields_facts_for_others_is_a_breach()
    {
        Broken("it yields facts for other rules", new TestRule<Loaf>("ADM0901", rule =>
        {
            rule.When().Match<Loaf>();
            rule.Then().Yield(_ => new Baked(""));
        }));
        Broken("it yields facts for other rules", new TestRule("ADM0901", rule =>
        {
            rule.When().Match<Loaf>();
            rule.Then().Yield(_ => new Baked(""));
        }));
    }

    [Fact]
    public void Two_rules_of_one_id_are_a_breach() => Assert.Equal(
        ["two rules have the id ADM0901"],
        RuleConventions.BreachesOf([BakeryRules.NamesLoaves("ADM0901"), BakeryRules.NamesHeavyLoaves("ADM0901")]));

    [Fact]
    public void A_circle_of_derivations_is_a_breach()
    {
        var back = new TestInference<Sold, Baked>("bakes-what-is-sold", rule =>
        {
            rule.When().Match<Sold>();
            rule.Then().Yield(_ => new Baked(""));
        });
        var self = new TestInference<Baked, Baked>("bakes-again", rule =>
        {
            rule.When().Match<Baked>();
            rule.Then().Yield(_ => new Baked(""));
        });
        AdmissibilityRule[] straight = [BakeryRules.NamesUnsoldLoaves("ADM0901"), BakeryRules.BakedLoavesAreSold, BakeryRules.HeavyLoavesAreBaked];
        Assert.Empty(RuleConventions.BreachesOf(straight));
        Assert.Equal(
            ["rules feed each other without end: baked-loaves-are-sold → bakes-what-is-sold → baked-loaves-are-sold"],
            RuleConventions.BreachesOf([.. straight, back]));
        Assert.Equal(["rules feed each other without end: bakes-again → bakes-again"], RuleConventions.BreachesOf([.. straight, self]));
    }

    [Fact]
    public void A_negation_in_a_circle_is_one_too()
    {
        var flips = new TestInference<Loaf, Sold>("flips", rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf).Not<Sold>(sold => sold.Name == loaf.Name);
            rule.Then().Yield(_ => new Sold(loaf.Name));
        });
        Assert.Equal(["rules feed each other without end: flips → flips"], RuleConventions.BreachesOf([flips]));
    }

    private static TestRule<Loaf> Asking(Action<ILeftHandSideExpression> define) => new("ADM0901", rule =>
    {
        var when = rule.When();
        when.Exists<Loaf>();
        define(when);
        rule.Then().Yield(_ => rule.Say(""));
    });

    private static TestRule<TFact> About<TFact>(Action<ILeftHandSideExpression> define)
        where TFact : class => new("ADM0901", rule =>
        {
            define(rule.When());
            rule.Then().Yield(_ => rule.Say(""));
        });

    private static void Kept(AdmissibilityRule rule) => Assert.Empty(RuleConventions.BreachesOf(rule));

    private static void Broken(string breach, AdmissibilityRule rule) =>
        Assert.Contains(breach, Assert.Single(RuleConventions.BreachesOf(rule)), StringComparison.Ordinal);

    private sealed record Crate(IReadOnlyList<Loaf> Loaves, object Content);

    private abstract class Basket;

    private sealed class Label
    {
#pragma warning disable IDE1006, CA1822, S100 // The breach.
        public string loaf => "";
#pragma warning restore IDE1006, CA1822, S100
    }
}
