using System.Collections.Immutable;
using NRules;
using NRules.Diagnostics;

namespace Admissibility.Checking;

/// <summary>Counts what each rule costs. Handed to a run where that is wanted; several threads may share one.</summary>
/// <remarks>Taken from the metrics of NRules, by node. What rules share is divided between them.</remarks>
public sealed class RuleProfile
{
    private readonly Lock _adding = new();
    private readonly Dictionary<string, Counter> _counters = new(StringComparer.Ordinal);
    private readonly Dictionary<Network, Dictionary<int, ImmutableArray<string>>> _owners = [];
    private readonly ImmutableArray<AdmissibilityRule> _rules;

    /// <summary>Nothing counted yet.</summary>
    public RuleProfile(RuleRunner runner)
    {
        ArgumentNullException.ThrowIfNull(runner);
        _rules = runner.Rules;
        foreach (var rule in _rules)
        {
            _counters.Add(rule.Descriptor.Id, new());
        }
    }

    /// <summary>The rules that cost the most, the most costly first: by time, then by facts and rows tried.</summary>
    /// <param name="count">How many are wanted.</param>
    public ImmutableArray<RuleCost> Slowest(int count)
    {
        lock (_adding)
        {
            return [.. _rules.Select(rule => _counters[rule.Descriptor.Id].CostOf(rule))
                .OrderByDescending(cost => cost.Time).ThenByDescending(cost => cost.Tried).ThenBy(cost => cost.Rule.Descriptor.Id, StringComparer.Ordinal)
                .Take(count)];
        }
    }

    /// <summary>Adds what a session has cost.</summary>
    internal void Add(Network network, ISession session)
    {
        lock (_adding)
        {
            var owners = OwnersIn(network);
            foreach (var node in session.Metrics.GetAll())
            {
                if (owners.TryGetValue(node.NodeId, out var ids))
                {
                    foreach (var id in ids)
                    {
                        _counters[id].Add(node, ids.Length);
                    }
                }
            }

            foreach (var finding in session.Query<Diagnostics.Finding>().AsEnumerable())
            {
                _counters[finding.Rule.Id].Matches++;
            }
        }
    }

    private Dictionary<int, ImmutableArray<string>> OwnersIn(Network network)
    {
        if (!_owners.TryGetValue(network, out var owners))
        {
            owners = network.Schema.Nodes.Where(node => node.Rules.Count > 0)
                .ToDictionary(node => node.Id, node => node.Rules.Select(RuleDefinitions.OwnerOf).Distinct().ToImmutableArray());
            _owners.Add(network, owners);
        }

        return owners;
    }

    private sealed class Counter
    {
        private double _tried;
        private double _milliseconds;

        public long Matches { get; set; }

        public void Add(INodeMetrics node, int shares)
        {
            _tried += (double)(node.InsertInputCount + node.UpdateInputCount + node.RetractInputCount) / shares;
            _milliseconds += (double)(node.InsertDurationMilliseconds + node.UpdateDurationMilliseconds + node.RetractDurationMilliseconds) / shares;
        }

        public RuleCost CostOf(AdmissibilityRule rule) => new(rule, (long)Math.Round(_tried), Matches, TimeSpan.FromMilliseconds(_milliseconds));
    }
}
