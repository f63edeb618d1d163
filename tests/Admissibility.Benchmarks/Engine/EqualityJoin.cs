using Admissibility.Engine;

namespace Admissibility.Benchmarks.Engine;

/// <summary>A liasse in which some authors file twice in one place: found by one hashed join over all its amendments.</summary>
internal sealed class EqualityJoin
{
    private static readonly RuleSet s_rules = new([new MeasuredRule("twice", when => when
        .Match<Filed>()
        .Match(on: a => (a.Author, a.Place), equals: (Filed b) => (b.Author, b.Place), where: (a, b) => a.Order < b.Order)
        .Report((_, _) => MeasuredRule.Finding))]);

    private readonly FactMemory _memory = new();
    private readonly Filed[] _filed;

    public EqualityJoin(int count)
    {
        _filed = [.. Enumerable.Range(0, count).Select(i => new Filed(i, $"auteur {i % 577}", i % 10 == 9 ? (i - 577) / 2 : i / 2))];
        _memory.InsertAll(_filed);
    }

    public int ByRules() => s_rules.Run(_memory).Matches.Length;

    public int ByDelegates()
    {
        var byKey = new Dictionary<(string Author, int Place), List<Filed>>();
        foreach (var filed in _filed)
        {
            var key = (filed.Author, filed.Place);
            if (!byKey.TryGetValue(key, out var known))
            {
                byKey.Add(key, known = []);
            }

            known.Add(filed);
        }

        var pairs = new List<(Filed A, Filed B)>();
        foreach (var a in _filed)
        {
            foreach (var b in byKey[(a.Author, a.Place)])
            {
                if (a.Order < b.Order)
                {
                    pairs.Add((a, b));
                }
            }
        }

        return pairs.ToArray().Length;
    }
}
