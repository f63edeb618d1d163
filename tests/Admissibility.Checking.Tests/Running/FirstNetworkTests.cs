using System.Collections.Immutable;
using Admissibility.Facts;

namespace Admissibility.Checking.Tests.Running;

/// <summary>The first facts get a network of the rules that can match them; what is found does not depend on it.</summary>
public class FirstNetworkTests
{
    [Fact]
    public void A_rule_that_no_fact_calls_for_is_not_even_defined()
    {
        var defined = new List<string>();
        var runner = new RuleRunner([Names<Loaf>("ADM0901", defined), Names<Oven>("ADM0902", defined)]);
        Assert.Equal(["ADM0901 ok"], Bakery.Said(runner.Run(Bakery.Facts(Bakery.Rond))));
        Assert.Equal(["ADM0901"], defined);
    }

    [Fact]
    public void Facts_that_call_for_others_bring_all_rules()
    {
        var defined = new List<string>();
        var runner = new RuleRunner([Names<Loaf>("ADM0901", defined), Names<Oven>("ADM0902", defined), Names<Sold>("ADM0903", defined)]);
        runner.Run(Bakery.Facts(Bakery.Rond));
        Assert.Equal(["ADM0902 ok"], Bakery.Said(runner.Run(Bakery.Facts(new Oven("", 1)))));
        Assert.Equal(["ADM0901", "ADM0902", "ADM0903"], defined);
    }

    [Fact]
    public void Facts_that_are_found_only_when_asked_for_call_for_their_rules()
    {
        var facts = new FactSet();
        facts.AddLazily(set => set.Add(Bakery.Rond), typeof(Loaf));
        Assert.Equal(["ADM0901 ok"], Bakery.Said(new RuleRunner([Names<Loaf>("ADM0901", [])]).Run(facts)));
    }

    [Fact]
    public void Rules_about_what_others_derive_are_called_for_by_the_facts_of_those()
    {
        var rules = new AdmissibilityRule[] { Names<Sold>("ADM0901", []), BakeryRules.BakedLoavesAreSold, BakeryRules.HeavyLoavesAreBaked };
        Assert.Equal(["ADM0901 ok"], Bakery.Say(rules, Bakery.Long));
    }

    [Fact]
    public void One_runner_gives_what_fresh_runners_give_in_whatever_order_facts_come()
    {
        object[][] memories =
            [[Bakery.Long], [], [new Oven("long", 1)], [new Baked("rond")], [Bakery.Rond, new Oven("rond", 1)], [Bakery.Noir, new Baked("x")]];
        AdmissibilityRule[] rules =
        [
            Names<Loaf>("ADM0901", []), Names<Oven>("ADM0902", []), Names<Baked>("ADM0903", []), Names<Sold>("ADM0904", []), BakeryRules.NamesLoaves("ADM0905"),
            BakeryRules.BakedLoavesAreSold, BakeryRules.HeavyLoavesAreBaked,
        ];
        for (var first = 0; first < memories.Length; first++)
        {
            var runner = new RuleRunner([.. rules]);
            runner.Run(Bakery.Facts(memories[first]));
            Assert.All(memories, memory => Assert.Equal(Bakery.Say(rules, memory), Bakery.Said(runner.Run(Bakery.Facts(memory)))));
        }
    }

    [Fact]
    public void On_every_example_the_catalogue_finds_the_same_in_its_first_network_and_in_that_of_all_rules()
    {
        var everyRule = new Network(Rules.RuleCatalogue.All);
        var order = new RuleOrder(Rules.RuleCatalogue.All);
        foreach (var example in Example.All)
        {
            var journal = new SessionJournal(ImmutableDictionary<string, Exception>.Empty);
            var session = everyRule.Open(journal, example.Bound.Facts);
            Firing.Fire(session, journal, Rules.RuleCatalogue.All, RuleRunner.DefaultMaxFirings, CancellationToken.None);
            var ofAll = order.Results(session, journal, byPlace: false);
            var ofFirst = new RuleRunner(Rules.RuleCatalogue.All).Run(example.Bound.Facts);
            Assert.Equal(Bakery.Said(ofAll), Bakery.Said(ofFirst));
            Assert.Equal(Bakery.Missed(ofAll), Bakery.Missed(ofFirst));
        }
    }

    private static TestRule<TFact> Names<TFact>(string id, List<string> defined)
        where TFact : class => new(id, rule =>
        {
            defined.Add(id);
            rule.When().Match<TFact>();
            rule.Then().Yield(_ => rule.Say("ok"));
        });
}
