using Admissibility.Engine;
using static Admissibility.Tests.Engine.Bakery;

namespace Admissibility.Tests.Engine;

public class ConditionTests
{
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
    public void Where_looks_at_the_facts_so_far() => Assert.Equal(
        ["miche+boule"],
        Said(when => when.Match<Loaf>().Match<Loaf>().Where((a, b) => a.Weight > b.Weight).Report((a, b) => TestRule.Say($"{a.Name}+{b.Name}")), new Loaf("miche", 2), new Loaf("boule", 1)));

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void Hashed_conditions_decide_as_tried_ones_do_in_small_memories_and_large(int copies)
    {
        object[] facts = [.. Enumerable.Range(0, copies).SelectMany(i => new object[] { new Loaf($"miche {i}", i), new Loaf($"boule {i}", i), new Oven($"boule {i}") })];
        Assert.Equal(
            Said(when => when.Match<Loaf>().Not<Oven>((loaf, oven) => oven.Loaf == loaf.Name).Report(loaf => TestRule.Say(loaf.Name)), facts),
            Said(when => when.Match<Loaf>().Not(on: loaf => loaf.Name, equals: (Oven oven) => oven.Loaf).Report(loaf => TestRule.Say(loaf.Name)), facts));
        Assert.Equal(
            Said(when => when.Match<Loaf>().Exists<Oven>((loaf, oven) => oven.Loaf == loaf.Name).Report(loaf => TestRule.Say(loaf.Name)), facts),
            Said(when => when.Match<Loaf>().Exists(on: loaf => loaf.Name, equals: (Oven oven) => oven.Loaf).Report(loaf => TestRule.Say(loaf.Name)), facts));
        Assert.Equal(
            Said(when => when.Match<Loaf>().Match<Loaf>((a, b) => a.Weight == b.Weight && a != b).Report((a, b) => TestRule.Say(a.Name + b.Name)), facts),
            Said(when => when.Match<Loaf>().Match(on: a => a.Weight, equals: (Loaf b) => b.Weight, where: (a, b) => a != b).Report((a, b) => TestRule.Say(a.Name + b.Name)), facts));
    }

    [Fact]
    public void A_key_that_is_null_equals_nothing()
    {
        object[] few = [new Loaf(null!, 1), new Oven(null!)];
        object[] many = [.. few, .. Enumerable.Range(0, 20).Select(i => new Oven($"{i}"))];
        Assert.Empty(Said(when => when.Match<Loaf>().Match(on: loaf => loaf.Name, equals: (Oven oven) => oven.Loaf).Report((_, _) => TestRule.Say("?")), few));
        Assert.Empty(Said(when => when.Match<Loaf>().Match(on: loaf => loaf.Name, equals: (Oven oven) => oven.Loaf).Report((_, _) => TestRule.Say("?")), many));
    }

    [Fact]
    public void Collect_hands_on_one_list_even_an_empty_one()
    {
        static void Define(RuleBuilder when) => when.Match<Oven>().Collect<Loaf>((oven, loaf) => loaf.Name == oven.Loaf).Report((oven, loaves) => TestRule.Say($"{oven.Loaf} {loaves.Sum(loaf => loaf.Weight)}"));
        Assert.Equal(["miche 3", "boule 0"], Said(Define, new Oven("miche"), new Loaf("miche", 1), new Loaf("miche", 2), new Oven("boule")));
    }

    [Fact]
    public void Collect_on_a_key_hands_on_what_has_it() => Assert.Equal(
        ["miche 2", "boule 0"],
        Said(when => when.Match<Oven>().Collect(on: oven => oven.Loaf, equals: (Loaf loaf) => loaf.Name).Report((oven, loaves) => TestRule.Say($"{oven.Loaf} {loaves.Count}")), new Oven("miche"), new Oven("boule"), new Loaf("miche", 1), new Loaf("miche", 2)));

    [Fact]
    public void Collect_groups_by_a_key_in_the_order_of_first_facts() => Assert.Equal(
        ["boule: 1, 3", "miche: 2"],
        Said(when => when.Collect(by: (Loaf loaf) => loaf.Name).Report(group => TestRule.Say($"{group.Key}: {string.Join(", ", group.Select(loaf => loaf.Weight))}")), new Loaf("boule", 1), new Loaf("miche", 2), new Loaf("boule", 3)));

    [Fact]
    public void A_group_can_be_weighed_behind_it() => Assert.Equal(
        ["boule"],
        Said(when => when.Collect(by: (Loaf loaf) => loaf.Name).Where(group => group.Count > 1).Report(group => TestRule.Say(group.Key)), new Loaf("boule", 1), new Loaf("miche", 2), new Loaf("boule", 3)));

    [Fact]
    public void Groups_of_nothing_are_none() => Assert.Empty(Said(when => when.Collect(by: (Loaf loaf) => loaf.Name).Report(_ => TestRule.Say("?"))));

    [Fact]
    public void A_beginning_can_have_several_ends()
    {
        static void Define(RuleBuilder when)
        {
            var loaf = when.Match<Loaf>();
            loaf.Exists<Oven>().Report(x => TestRule.Say(x.Name + " cuit"));
            loaf.Not<Oven>().Report(x => TestRule.Say(x.Name + " attend"));
        }

        Assert.Equal(["miche attend"], Said(Define, new Loaf("miche", 1)));
        Assert.Equal(["miche cuit"], Said(Define, new Loaf("miche", 1), new Oven("miche")));
    }

    [Fact]
    public void Conditions_keep_their_text_under_the_names_of_their_parts() => Assert.Equal(
        ["Match<Loaf>", "Not<Oven>: on: x => x.Name, equals: (Oven oven) => oven.Loaf, where: (x, oven) => x.Weight > 1", "Collect<Road>: by: (Road road) => road.From", "Where: (x, roads) => roads.Count > 1"],
        new TestRule(when => when
            .Match<Loaf>()
            .Not(on: x => x.Name, equals: (Oven oven) => oven.Loaf, where: (x, oven) => x.Weight > 1)
            .Collect(by: (Road road) => road.From)
            .Where((x, roads) => roads.Count > 1)
            .Report((x, roads) => TestRule.Say(x.Name))).Conditions.Single().Select(condition => condition.ToString()));

    [Fact]
    public void Facts_that_are_values_match_too()
    {
        var memory = new FactMemory();
        memory.InsertAll([3, 5, 8]);
        Assert.Equal(["8"], Said(new RuleSet([new TestRule(when => when.Match<int>(x => x > 5).Report(x => TestRule.Say($"{x}")))]).Run(memory)));
        Assert.Equal([3, 5, 8], memory.Of<int>());
    }

    [Fact]
    public void A_memory_is_run_in_one_go_too() => Assert.Equal(["miche"], Said(RuleSession.Run([new TestRule(when => when.Match<Loaf>().Report(loaf => TestRule.Say(loaf.Name)))], Memory(new Loaf("miche", 1)))));

    [Fact]
    public void A_key_is_looked_up_and_not_compared_with_every_fact()
    {
        const int Count = 400;
        var compared = 0;
        var rules = new RuleSet([new TestRule(when => when
            .Match<Number>()
            .Match(on: a => new CountedKey(a.Value, () => compared++), equals: (Number b) => new CountedKey(b.Value, () => compared++))
            .Report((a, _) => TestRule.Say($"{a.Value}")))]);
        object[] facts = [.. Enumerable.Range(0, Count).Select(i => new Number(i))];

        Assert.Equal(Count, rules.Run(Memory(facts), cancellation: TestContext.Current.CancellationToken).Matches.Length);
        Assert.InRange(compared, Count, 4 * Count);

        compared = 0;
        var session = new RuleSession(rules);
        foreach (var number in facts.Cast<Number>())
        {
            session.Insert(number);
        }

        Assert.Equal(Count, session.Results(TestContext.Current.CancellationToken).Matches.Length);
        Assert.InRange(compared, Count, 8 * Count);
    }

    /// <summary>A key that tells when it is compared.</summary>
    private sealed class CountedKey(int value, Action compared) : IEquatable<CountedKey>
    {
        private int Value => value;

        public bool Equals(CountedKey? other)
        {
            compared();
            return other is not null && Value == other.Value;
        }

        public override bool Equals(object? obj) => Equals(obj as CountedKey);

        public override int GetHashCode() => value;
    }
}
