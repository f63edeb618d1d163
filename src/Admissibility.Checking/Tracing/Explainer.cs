using System.Collections.Immutable;
using System.Linq.Expressions;
using Admissibility.Facts;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Admissibility.Checking;

/// <summary>
/// Finds how far a rule was matched. What it says up to any of its patterns is a rule as well: the longest of these that holds is the best partial
/// match. The rule itself is applied beside them, for it may throw where it reports.
/// </summary>
/// <param name="rule">The rule to be explained.</param>
/// <param name="rules">All rules: what it reads may be derived by others.</param>
internal sealed class Explainer(AdmissibilityRule rule, ImmutableArray<AdmissibilityRule> rules)
{
    private static readonly object s_key = new();

    private readonly List<List<RuleElement>> _ways = Way.Of(rule.Definition);
    private readonly Network _network = NetworkOf(rule, rules.Where(other => other.Infers is not null && other != rule));
    private readonly RuleOrder _order = new(rules);

    /// <summary>Why the rule holds for these facts, or why not.</summary>
    public RuleExplanation Explain(FactSet facts, int maxFirings, CancellationToken cancellation)
    {
        var (network, excluded) = (_network, ImmutableDictionary<string, Exception>.Empty);
        while (true)
        {
            var journal = new SessionJournal(excluded);
            var session = network.Open(journal, facts);
            Firing.Fire(session, journal, rules, maxFirings, cancellation);

            // As in a run, what an inference that throws derived does not count; only the rule itself stays.
            var tainting = _order.Tainting(journal, excluded).Remove(rule.Descriptor.Id);
            if (tainting.Count == excluded.Count)
            {
                return Explain(session, journal);
            }

            excluded = tainting;
            network = NetworkOf(rule, rules.Where(other => other.Infers is not null && other != rule && !excluded.ContainsKey(other.Descriptor.Id)));
        }
    }

    private RuleExplanation Explain(ISession session, SessionJournal journal)
    {
        var reached = session.Query<Reached>().AsEnumerable().ToLookup(row => (row.Way, row.Length, row.IsObstructed));
        return new(rule, [.. _ways.Select((way, number) => Explain(way, number, reached, session))])
        {
            Exception = journal.Failures.GetValueOrDefault(rule.Descriptor.Id),
        };
    }

    private WayExplanation Explain(List<RuleElement> way, int number, ILookup<(int Way, int Length, bool IsObstructed), Reached> reached, ISession session)
    {
        var conditions = ConditionReader.Of(way);
        var rows = reached[(number, way.Count, false)].Select(row => row.Facts).ToImmutableArray();
        if (!rows.IsEmpty)
        {
            return new(conditions, rows);
        }

        var length = Enumerable.Range(0, way.Count).Last(length => length == 0 || reached.Contains((number, length, false)));
        var obstructed = reached[(number, length + 1, true)].FirstOrDefault();
        var best = obstructed?.Facts[..^1] ?? reached[(number, length, false)].FirstOrDefault()?.Facts ?? [];
        var type = way[length] is PatternElement { Source: null } pattern ? pattern.ValueType : null;
        var tried = type is null && way[length] is ExistsElement { Source: PatternElement exists } ? exists.ValueType : type;
        var facts = tried is null ? [] : session.Query<object>().AsEnumerable().Where(tried.IsInstanceOfType).ToImmutableArray();
        return new(conditions, [])
        {
            Failed = new(length, conditions[length], best, facts)
            {
                Obstacle = obstructed?.Facts[^1],
                Missing = type is not null && facts.IsEmpty && Way.IsNeed(way, length) ? MissingItems.Find(type) : null,
                DerivedBy = [.. rules.Where(other => other.Infers is { } inferred && inferred == tried)],
            },
        };
    }

    private static Network NetworkOf(AdmissibilityRule rule, IEnumerable<AdmissibilityRule> inferences)
    {
        var parts = new List<IRuleDefinition> { rule.Definition };
        var ways = Way.Of(rule.Definition);
        for (var number = 0; number < ways.Count; number++)
        {
            for (var length = 1; length <= ways[number].Count; length++)
            {
                var elements = ways[number].Take(length);
                parts.Add(PartOf(rule, elements, number, length, isObstructed: false));
                if (ways[number][length - 1] is NotElement { Source: PatternElement pattern })
                {
                    parts.Add(PartOf(rule, elements.Take(length - 1).Append(pattern), number, length, isObstructed: true));
                }
            }
        }

        return new(parts.Concat(inferences.Select(inference => inference.Definition)));
    }

    private static IRuleDefinition PartOf(AdmissibilityRule rule, IEnumerable<RuleElement> elements, int way, int length, bool isObstructed)
    {
        Expression<Action<IContext>> report = context => Report(context, way, length, isObstructed);
        return RuleDefinitions.PartOf(rule.Descriptor.Id, $"{way}.{length}{(isObstructed ? "!" : "")}", elements, Element.Action(report));
    }

    private static void Report(IContext context, int way, int length, bool isObstructed)
    {
        if (context.GetLinked(s_key) is null)
        {
            context.InsertLinked(s_key, new Reached(way, length, isObstructed, [.. context.Match.Facts.Select(fact => fact.Value!)]));
        }
    }

    /// <summary>A row for which a way holds up to a pattern, or for which a <c>Not</c> finds a fact in its way: the last.</summary>
    private sealed class Reached(int way, int length, bool isObstructed, ImmutableArray<object> facts) : IRemark
    {
        public int Way => way;

        public int Length => length;

        public bool IsObstructed => isObstructed;

        public ImmutableArray<object> Facts => facts;
    }
}
