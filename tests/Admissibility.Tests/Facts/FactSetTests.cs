using Admissibility.Facts;

namespace Admissibility.Tests.Facts;

public class FactSetTests
{
    private sealed record Loaf(int Number);

    private sealed record Oven(int Number);

    private sealed record Flour(int Number);

    [SeededProperty(200)]
    public void Facts_of_a_type_are_given_in_the_order_in_which_they_were_added((byte Type, int Number)[] added)
    {
        var facts = new FactSet();
        foreach (var (type, number) in added)
        {
            Add(facts, type % 3, number);
        }

        Assert.Equal(Numbers(0), facts.Of<Loaf>().Select(loaf => loaf.Number));
        Assert.Equal(Numbers(1), facts.Of<Oven>().Select(oven => oven.Number));
        Assert.Equal(Numbers(2), Untyped(facts, typeof(Flour)).Cast<Flour>().Select(flour => flour.Number));

        IEnumerable<int> Numbers(int wanted) => added.Where(fact => fact.Type % 3 == wanted).Select(fact => fact.Number);
    }

    [Fact]
    public void A_type_without_facts_is_an_empty_list()
    {
        var facts = new FactSet();
        facts.Add(new Loaf(1));
        Assert.Empty(facts.Of<Oven>());
        Assert.Empty(Untyped(facts, typeof(Oven)));
        Assert.False(facts.MayHold(typeof(Oven)));
    }

    [Fact]
    public void More_types_than_usual_find_room()
    {
        var facts = new FactSet();
        AddLists<Loaf>(facts, 20);
        Assert.Equal(20, CountLists<Loaf>(facts, 20));
    }

    [Fact]
    public void A_section_is_found_once_and_only_when_asked_for()
    {
        var (facts, found) = (new FactSet(), 0);
        facts.Add(new Loaf(1));
        facts.AddLazily(
            set =>
            {
                found++;
                set.AddRange([new Oven(2), new Oven(3)]);
            },
            typeof(Oven),
            typeof(Flour));

        Assert.True(facts.MayHold(typeof(Flour)));
        Assert.Single(facts.Of<Loaf>());
        Assert.Equal(0, found);

        Assert.Empty(facts.Of<Flour>());
        Assert.Equal([new Oven(2), new Oven(3)], facts.Of<Oven>());
        Assert.Equal(1, found);
        Assert.False(facts.MayHold(typeof(Flour)));
        Assert.True(facts.MayHold(typeof(Oven)));
    }

    [Fact]
    public void Sections_with_a_type_in_common_are_found_in_their_order()
    {
        var facts = new FactSet();
        facts.AddLazily(set => set.Add(new Oven(1)), typeof(Oven));
        facts.AddLazily(set => set.Add(new Oven(2)), typeof(Oven));
        Assert.Equal([new Oven(1), new Oven(2)], facts.Of<Oven>());
    }

    [Fact]
    public void A_section_may_rest_on_another()
    {
        var facts = new FactSet();
        facts.AddLazily(set => set.AddRange(set.Of<Flour>().Select(flour => new Loaf(flour.Number)).ToList()), typeof(Loaf));
        facts.AddLazily(set => set.Add(new Flour(55)), typeof(Flour));
        Assert.Equal([new Loaf(55)], facts.Of<Loaf>());
    }

    [Fact]
    public void A_section_adds_only_what_it_announced()
    {
        var facts = new FactSet();
        facts.AddLazily(set => set.Add(new Flour(1)), typeof(Oven));
        Assert.Throws<InvalidOperationException>(() => facts.Of<Oven>());
    }

    /// <summary>As those ask who know the type only when they run.</summary>
    private static IReadOnlyList<object> Untyped(FactSet facts, Type type) => facts.Of(type);

    private static void Add(FactSet facts, int type, int number)
    {
        switch (type)
        {
            case 0: facts.Add(new Loaf(number)); break;
            case 1: facts.Add(new Oven(number)); break;
            default: facts.Add(new Flour(number)); break;
        }
    }

    /// <summary>As many types as wanted: lists of lists of lists.</summary>
    private static void AddLists<T>(FactSet facts, int depth)
        where T : class
    {
        if (depth > 0)
        {
            facts.Add(new List<T>());
            AddLists<List<T>>(facts, depth - 1);
        }
    }

    private static int CountLists<T>(FactSet facts, int depth)
        where T : class => depth == 0 ? 0 : facts.Of<List<T>>().Count + CountLists<List<T>>(facts, depth - 1);
}
