using Admissibility.Diagnostics;
using Admissibility.Engine;

namespace Admissibility.Tests.Engine;

public class RuleSessionTests
{
    private sealed record Loaf(string Name, int Weight);

    private sealed record Oven(string Loaf);

    private sealed record Season(string Name) : IContextFact
    {
        public static MissingItem Missing { get; } = new("season", new("saison inconnue", "season unknown"));
    }

    private sealed class TestRule(Action<RuleBuilder> define) : Rule(new("ADM0000", Severity.Info, Ground.None, LegalBasis.Of("none", "aucun"), "{what}", "{what}"))
    {
        protected override void Define(RuleBuilder when) => define(when);

        public static Finding Say(string what) => At(new(DocumentPart.Dispositif, default), ("what", what));
    }

    private static RuleResults Run(Action<RuleBuilder> define, params object[] facts)
    {
        var memory = new FactMemory();
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case Loaf loaf: memory.Insert(loaf); break;
                case Oven oven: memory.Insert(oven); break;
                case Season season: memory.Insert(season); break;
            }
        }

        return RuleSession.Run([new TestRule(define)], memory);
    }

    private static IEnumerable<string> Said(RuleResults results) => results.Matches.Select(match => match.Rule.Descriptor.Format(match.Finding).Fr);

    [Fact]
    public void Match_reports_each_fact_that_meets_the_condition_in_order() => Assert.Equal(
        ["miche", "boule"],
        Said(Run(when => when.Match<Loaf>(loaf => loaf.Weight > 400).Report(loaf => TestRule.Say(loaf.Name)), new Loaf("miche", 1000), new Loaf("ficelle", 125), new Loaf("boule", 500))));

    [Fact]
    public void A_second_match_pairs_facts() => Assert.Equal(
        ["miche+miche"],
        Said(Run(when => when.Match<Loaf>().Match<Oven>((loaf, oven) => oven.Loaf == loaf.Name).Report((loaf, oven) => TestRule.Say($"{loaf.Name}+{oven.Loaf}")), new Loaf("miche", 1), new Loaf("boule", 1), new Oven("miche"))));

    [Fact]
    public void A_hashed_match_pairs_the_same_facts_as_a_tried_one()
    {
        object[] facts = [new Loaf("miche", 1), new Loaf("boule", 2), new Oven("boule"), new Oven("boule"), new Oven("miche")];
        var tried = Said(Run(when => when.Match<Loaf>().Match<Oven>((loaf, oven) => oven.Loaf == loaf.Name).Report((loaf, oven) => TestRule.Say(loaf.Name)), facts));
        var hashed = Said(Run(when => when.Match<Loaf>().Match(on: loaf => loaf.Name, equals: (Oven oven) => oven.Loaf).Report((loaf, oven) => TestRule.Say(loaf.Name)), facts));
        Assert.Equal(tried, hashed);
    }

    [Fact]
    public void Not_holds_back_what_has_a_counterpart() => Assert.Equal(
        ["boule"],
        Said(Run(when => when.Match<Loaf>().Not<Oven>((loaf, oven) => oven.Loaf == loaf.Name).Report(loaf => TestRule.Say(loaf.Name)), new Loaf("miche", 1), new Loaf("boule", 1), new Oven("miche"))));

    [Fact]
    public void Exists_lets_through_once_however_many_counterparts_there_are() => Assert.Equal(
        ["miche"],
        Said(Run(when => when.Match<Loaf>().Exists<Oven>((loaf, oven) => oven.Loaf == loaf.Name).Report(loaf => TestRule.Say(loaf.Name)), new Loaf("miche", 1), new Loaf("boule", 1), new Oven("miche"), new Oven("miche"))));

    [Fact]
    public void Not_alone_reports_an_absence() => Assert.Equal(["rien"], Said(Run(when => when.Not<Loaf>().Report(() => TestRule.Say("rien")))));

    [Fact]
    public void Needs_names_what_is_missing_and_reports_nothing()
    {
        var results = Run(when => when.Match<Loaf>().Needs<Season>().Report((loaf, season) => TestRule.Say(season.Name)), new Loaf("miche", 1), new Loaf("boule", 1));
        Assert.Empty(results.Matches);
        Assert.Equal(Season.Missing, Assert.Single(results.Missing).Item);
    }

    [Fact]
    public void Needs_is_silent_where_nothing_called_for_it() => Assert.Empty(Run(when => when.Match<Loaf>().Needs<Season>().Report((loaf, season) => TestRule.Say("x"))).Missing);

    [Fact]
    public void Three_facts_meet_in_one_rule() => Assert.Equal(
        ["miche en hiver"],
        Said(Run(when => when.Match<Loaf>().Match<Oven>().Needs<Season>((loaf, oven, season) => oven.Loaf == loaf.Name).Report((loaf, oven, season) => TestRule.Say($"{loaf.Name} en {season.Name}")), new Loaf("miche", 1), new Oven("miche"), new Season("hiver"))));

    [Fact]
    public void A_result_carries_its_facts_and_the_text_of_its_conditions()
    {
        var loaf = new Loaf("miche", 1000);
        var match = Assert.Single(Run(when => when.Match<Loaf>(x => x.Weight > 400).Not<Oven>().Report(x => TestRule.Say(x.Name)), loaf).Matches);
        Assert.Equal([loaf], match.Facts);
        Assert.Equal(["Match<Loaf>: x => x.Weight > 400", "Not<Oven>"], match.Conditions.Select(condition => condition.ToString()));
    }

    [Fact]
    public void A_rule_that_throws_is_named_and_the_others_go_on()
    {
        var memory = new FactMemory();
        memory.Insert(new Loaf("miche", 0));
        var results = RuleSession.Run(
            [
                new TestRule(when => when.Match<Loaf>(loaf => 1 / loaf.Weight > 0).Report(loaf => TestRule.Say("jamais"))),
                new TestRule(when => when.Match<Loaf>().Report(loaf => TestRule.Say("toujours"))),
            ],
            memory);
        Assert.IsType<DivideByZeroException>(Assert.Single(results.Failures).Exception);
        Assert.Equal(["toujours"], Said(results));
    }
}
