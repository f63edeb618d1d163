using System.Collections.Immutable;
using System.Diagnostics;

namespace Admissibility.Engine;

/// <summary>Counts what each rule costs. Handed to a run where that is wanted; several threads may share one.</summary>
/// <remarks>A run without a profile pays one comparison for each rule. The first evaluation of a rule also holds its compilation.</remarks>
public sealed class RuleProfile
{
    private readonly Dictionary<Rule, Counter> _counters;

    /// <summary>Nothing counted yet.</summary>
    public RuleProfile(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _counters = new(rules.Rules.Length);
        foreach (var rule in rules.Rules)
        {
            _counters.TryAdd(rule, new());
        }
    }

    /// <summary>The rules that took the most time, the slowest first.</summary>
    public ImmutableArray<RuleCost> Slowest(int count) =>
        [.. _counters.Select(entry => entry.Value.CostOf(entry.Key)).OrderByDescending(cost => cost.Time).ThenBy(cost => cost.Rule.Descriptor.Id, StringComparer.Ordinal).Take(count)];

    internal void Add(Rule rule, long start, int matches) => _counters[rule].Add(Stopwatch.GetElapsedTime(start), matches);

    private sealed class Counter
    {
        private long _evaluations;
        private long _matches;
        private long _ticks;

        public void Add(TimeSpan time, int matches)
        {
            Interlocked.Increment(ref _evaluations);
            Interlocked.Add(ref _matches, matches);
            Interlocked.Add(ref _ticks, time.Ticks);
        }

        public RuleCost CostOf(Rule rule) => new(rule, Interlocked.Read(ref _evaluations), Interlocked.Read(ref _matches), new(Interlocked.Read(ref _ticks)));
    }
}

/// <summary>What a rule cost.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Evaluations">How often one of its ways to hold was evaluated; in a session, followed through a change.</param>
/// <param name="Matches">For how many rows of facts it held.</param>
/// <param name="Time">How long all that took.</param>
public sealed record RuleCost(Rule Rule, long Evaluations, long Matches, TimeSpan Time);
