using Admissibility.Engine;

namespace Admissibility.Benchmarks.Engine;

/// <summary>A hundred one-fact rules over a memory of twenty facts: five of the rules hold.</summary>
internal sealed class SmallMemory
{
    private const int Rules = 100;

    private readonly RuleSet _rules = new(Enumerable.Range(0, Rules).Select(i => new MeasuredRule($"R{i}", when => Define(when, i))));
    private readonly FactMemory _memory = new();
    private readonly Small[][] _facts;
    private readonly (int Type, Func<Small, bool> Test)[] _delegates = [.. Enumerable.Range(0, Rules).Select(i => (i % 10, (Func<Small, bool>)(fact => Holds(i, fact))))];

    public SmallMemory()
    {
        _facts = [.. Enumerable.Range(0, 10).Select(type => new[] { Create(type, 0), Create(type, 1) })];
        foreach (var fact in _facts.SelectMany(facts => facts))
        {
            Insert(fact);
        }
    }

    public int ByRules() => _rules.Run(_memory).Matches.Length;

    /// <summary>The same work by hand: each delegate over the facts of its type, what holds in a list.</summary>
    public int ByDelegates()
    {
        var held = new List<(int Rule, Small Fact)>();
        for (var i = 0; i < _delegates.Length; i++)
        {
            var (type, test) = _delegates[i];
            foreach (var fact in _facts[type])
            {
                if (test(fact))
                {
                    held.Add((i, fact));
                }
            }
        }

        return held.ToArray().Length;
    }

    private static bool Holds(int rule, Small fact) => fact.Value == 1 && rule % 20 == 7;

    private static void Define(RuleBuilder when, int i)
    {
        switch (i % 10)
        {
            case 0: when.Match<Small0>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
            case 1: when.Match<Small1>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
            case 2: when.Match<Small2>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
            case 3: when.Match<Small3>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
            case 4: when.Match<Small4>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
            case 5: when.Match<Small5>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
            case 6: when.Match<Small6>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
            case 7: when.Match<Small7>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
            case 8: when.Match<Small8>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
            default: when.Match<Small9>(fact => Holds(i, fact)).Report(_ => MeasuredRule.Finding); break;
        }
    }

    private static Small Create(int type, int value) => type switch
    {
        0 => new Small0(value),
        1 => new Small1(value),
        2 => new Small2(value),
        3 => new Small3(value),
        4 => new Small4(value),
        5 => new Small5(value),
        6 => new Small6(value),
        7 => new Small7(value),
        8 => new Small8(value),
        _ => new Small9(value),
    };

    private void Insert(Small fact)
    {
        switch (fact)
        {
            case Small0 known: _memory.Insert(known); break;
            case Small1 known: _memory.Insert(known); break;
            case Small2 known: _memory.Insert(known); break;
            case Small3 known: _memory.Insert(known); break;
            case Small4 known: _memory.Insert(known); break;
            case Small5 known: _memory.Insert(known); break;
            case Small6 known: _memory.Insert(known); break;
            case Small7 known: _memory.Insert(known); break;
            case Small8 known: _memory.Insert(known); break;
            case Small9 known: _memory.Insert(known); break;
        }
    }
}
