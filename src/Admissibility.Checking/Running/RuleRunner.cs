using System.Collections.Concurrent;
using System.Collections.Immutable;
using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>Applies rules to the facts of one amendment at a time. Immutable to its users: one runner serves many threads.</summary>
/// <param name="rules">The rules, in the order in which their results are wanted.</param>
/// <param name="maxFirings">How many firings of rules in one session are taken for a circle without end.</param>
public sealed class RuleRunner(ImmutableArray<AdmissibilityRule> rules, int maxFirings = RuleRunner.DefaultMaxFirings)
{
    /// <summary>The firings after which one amendment is taken to go round in a circle.</summary>
    public const int DefaultMaxFirings = 100_000;

    private readonly NetworkChoice _networks = new(rules);
    private readonly RuleOrder _order = new(rules);
    private readonly ConcurrentDictionary<AdmissibilityRule, Explainer> _explainers = [];

    /// <summary>The rules, in the order in which they were given.</summary>
    public ImmutableArray<AdmissibilityRule> Rules => rules;

    /// <summary>Applies the rules to facts, which stay as they are.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="profile">Counts what each rule costs, where that is wanted.</param>
    /// <param name="cancellation">Stops between two firings.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleResults Run(FactSet facts, RuleProfile? profile = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var journal = new SessionJournal();
        var excluded = ImmutableHashSet<string>.Empty;
        while (true)
        {
            var network = _networks.For(facts, excluded);
            var session = network.Open(journal, facts);
            Firing.Fire(session, journal, maxFirings, cancellation);
            profile?.Add(network, session);
            if (!_order.IsTainted(journal.Failures, excluded))
            {
                return _order.Results(session, journal, byPlace: false);
            }

            excluded = excluded.Union(journal.Failures.Keys);
        }
    }

    /// <summary>Why a rule holds for facts, or why not.</summary>
    /// <param name="rule">One of the rules.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="cancellation">Stops between two firings.</param>
    /// <exception cref="ArgumentException">The rule is not one of these.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleExplanation Explain(AdmissibilityRule rule, FactSet facts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(facts);
        return rules.Contains(rule)
            ? _explainers.GetOrAdd(rule, one => new(one, rules)).Explain(facts, maxFirings, cancellation)
            : throw new ArgumentException($"{rule} is not one of these rules.", nameof(rule));
    }
}
