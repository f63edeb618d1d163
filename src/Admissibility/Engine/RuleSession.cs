using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Admissibility.Diagnostics;

namespace Admissibility.Engine;

/// <summary>Applies rules to one memory, once.</summary>
public static class RuleSession
{
    /// <summary>All results, in the order of the rules and, within one, of the facts.</summary>
    public static RuleResults Run(IEnumerable<Rule> rules, FactMemory memory)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(memory);
        var results = new Results();
        foreach (var rule in rules)
        {
            results.Apply(rule, memory);
        }

        return new(results.Matches.ToImmutable(), results.Missing.ToImmutable(), results.Failures.ToImmutable());
    }

    private sealed class Results : IRuleSink
    {
        private Rule? _rule;
        private Production? _production;

        public ImmutableArray<RuleMatch>.Builder Matches { get; } = ImmutableArray.CreateBuilder<RuleMatch>();

        public ImmutableArray<RuleMissing>.Builder Missing { get; } = ImmutableArray.CreateBuilder<RuleMissing>();

        public ImmutableArray<RuleFailure>.Builder Failures { get; } = ImmutableArray.CreateBuilder<RuleFailure>();

        public void Apply(Rule rule, FactMemory memory)
        {
            _rule = rule;
            var kept = Matches.Count;
            try
            {
                foreach (var production in rule.Definition.Productions)
                {
                    _production = production;
                    production.Apply(memory, this);
                }
            }
#pragma warning disable CA1031 // A rule that throws must not stop the others: it is reported, and named.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Matches.Count = kept;
                Failures.Add(new(rule, exception));
            }
        }

        public void Report(Finding finding, ITuple facts) => Matches.Add(new(_rule!, finding, FactsOf(facts), _production!.Conditions));

        public void Miss(MissingItem item)
        {
            var missing = new RuleMissing(_rule!, item);
            if (!Missing.Contains(missing))
            {
                Missing.Add(missing);
            }
        }

        private static ImmutableArray<object> FactsOf(ITuple facts)
        {
            var items = ImmutableArray.CreateBuilder<object>(facts.Length);
            for (var i = 0; i < facts.Length; i++)
            {
                items.Add(facts[i]!);
            }

            return items.MoveToImmutable();
        }
    }
}

/// <summary>What came of applying rules to a memory.</summary>
/// <param name="Matches">Rules that hold.</param>
/// <param name="Missing">Rules that could not be judged, and why.</param>
/// <param name="Failures">Rules that threw.</param>
public sealed record RuleResults(ImmutableArray<RuleMatch> Matches, ImmutableArray<RuleMissing> Missing, ImmutableArray<RuleFailure> Failures);

/// <summary>A rule that holds: what it reports, for which facts, under which conditions.</summary>
public sealed record RuleMatch(Rule Rule, Finding Finding, ImmutableArray<object> Facts, ImmutableArray<Condition> Conditions);

/// <summary>A rule that needs something that nobody said.</summary>
public sealed record RuleMissing(Rule Rule, MissingItem Item);

/// <summary>A rule that threw.</summary>
public sealed record RuleFailure(Rule Rule, Exception Exception);
