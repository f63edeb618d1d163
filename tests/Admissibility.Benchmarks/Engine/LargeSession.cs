using System.Diagnostics;
using Admissibility.Engine;

namespace Admissibility.Benchmarks.Engine;

/// <summary>A session of 40,000 facts with 20 join rules, into which facts come one by one.</summary>
internal sealed class LargeSession
{
    private const int Facts = 40_000;
    private const int Rules = 20;

    private readonly RuleSession _session = new(new(Enumerable.Range(0, Rules).Select(i => new MeasuredRule($"R{i}", when => when
        .Match<Filed>()
        .Match(on: a => (a.Author, a.Place + i), equals: (Filed b) => (b.Author, b.Place), where: (a, b) => a.Order < b.Order)
        .Report((_, _) => MeasuredRule.Finding)))));

    private readonly Dictionary<(string Author, int Place), List<Filed>>[] _byKey = [.. Enumerable.Range(0, Rules).Select(_ => new Dictionary<(string, int), List<Filed>>())];
    private readonly List<(Filed A, Filed B)> _pairs = [];
    private int _order;

    public LargeSession()
    {
        while (_order < Facts)
        {
            var filed = Next();
            _session.Insert(filed);
            Find(filed);
        }

        _session.Fire();
    }

    /// <summary>Times insertions of one fact, each with all rules brought up to date: milliseconds in ascending order.</summary>
    public (double[] ByRules, double[] ByDelegates) Insert(int count)
    {
        var (byRules, byDelegates) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            var filed = Next();
            var start = Stopwatch.GetTimestamp();
            _session.Insert(filed);
            _session.Fire();
            byRules[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;

            start = Stopwatch.GetTimestamp();
            Find(filed);
            byDelegates[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(byRules);
        Array.Sort(byDelegates);
        return (byRules, byDelegates);
    }

    private Filed Next() => new(_order, $"auteur {_order % 577}", _order++ / 13 % 400);

    /// <summary>The same by hand: one table for each rule, the pairs with a new fact on either side looked up in it.</summary>
    private void Find(Filed filed)
    {
        for (var i = 0; i < _byKey.Length; i++)
        {
            var key = (filed.Author, filed.Place);
            if (!_byKey[i].TryGetValue(key, out var known))
            {
                _byKey[i].Add(key, known = []);
            }

            known.Add(filed);
            AddPairs(_byKey[i].GetValueOrDefault((filed.Author, filed.Place + i)), filed, isFirst: true);
            AddPairs(_byKey[i].GetValueOrDefault((filed.Author, filed.Place - i)), filed, isFirst: false);
        }
    }

    private void AddPairs(List<Filed>? others, Filed filed, bool isFirst)
    {
        foreach (var other in others ?? [])
        {
            var (a, b) = isFirst ? (filed, other) : (other, filed);
            if (a.Order < b.Order)
            {
                _pairs.Add((a, b));
            }
        }
    }
}
