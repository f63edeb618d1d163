using System.Collections.Immutable;
using Admissibility.Diagnostics;
using NRules;

namespace Admissibility.Checking;

/// <summary>The order in which rules were given, and conclusions of a session in that order.</summary>
internal sealed class RuleOrder
{
    private readonly ImmutableArray<AdmissibilityRule> _rules;
    private readonly Dictionary<string, Place> _places;
    private readonly Type[] _inferred;

    /// <summary>The order of an array.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public RuleOrder(ImmutableArray<AdmissibilityRule> rules)
    {
        _rules = rules;
        _inferred = [.. rules.Select(rule => rule.Infers).OfType<Type>().Distinct()];
        _places = new(rules.Length, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!_places.TryAdd(rule.Descriptor.Id, new(_places.Count)))
            {
                throw new ArgumentException($"Two rules have the id {rule.Descriptor.Id}.", nameof(rules));
            }
        }
    }

    /// <summary>
    /// What the rules threw without which a session is to be run again: rules that derive facts, and rules without end. NRules takes a condition
    /// that throws for false, and other rules may have concluded from that, or thrown for it.
    /// </summary>
    /// <param name="journal">What happened in the session.</param>
    /// <param name="excluded">What the rules threw that were left out already; they stay left out.</param>
    public ImmutableDictionary<string, Exception> Tainting(SessionJournal journal, ImmutableDictionary<string, Exception> excluded)
    {
        foreach (var (id, exception) in journal.Failures)
        {
            if (exception is EndlessRuleException || _rules[_places[id].Index].Infers is not null)
            {
                excluded = excluded.SetItem(id, exception);
            }
        }

        return excluded;
    }

    /// <summary>What a session concluded; what failed rules found is left out.</summary>
    /// <param name="session">The session, fired to the end.</param>
    /// <param name="journal">What happened in it.</param>
    /// <param name="byPlace">Whether findings of one rule are ordered by amendment, place and message; else they stay in the order of the facts.</param>
    public RuleResults Results(ISession session, SessionJournal journal, bool byPlace)
    {
        var byRule = new Conclusions?[_rules.Length];
        var derived = ImmutableArray.CreateBuilder<object>();
        foreach (var conclusion in session.Query<object>().AsEnumerable())
        {
            if (conclusion is Finding finding)
            {
                At(finding.Rule.Id).Findings.Add(finding);
            }
            else if (conclusion is UnmetNeed need)
            {
                At(need.Rule).UnmetNeeds.Add(need);
            }
            else if (Array.IndexOf(_inferred, conclusion.GetType()) >= 0 && journal.IsConclusion(conclusion))
            {
                derived.Add(conclusion);
            }
        }

        foreach (var (id, exception) in journal.Failures)
        {
            At(id).Failure = exception;
        }

        return InOrder(byRule, journal, byPlace) with { Derived = derived.ToImmutable() };

        Conclusions At(string id)
        {
            var index = _places[id].Index;
            return byRule[index] ??= new(_rules[index], index);
        }
    }

    private static RuleResults InOrder(Conclusions?[] byRule, SessionJournal journal, bool byPlace)
    {
        var ordered = new List<Conclusions>();
        foreach (var conclusions in byRule)
        {
            if (conclusions is not null)
            {
                ordered.Add(conclusions);
            }
        }

        ordered.Sort(Conclusions.ByPriority);
        var matches = ImmutableArray.CreateBuilder<RuleMatch>();
        var missing = ImmutableArray.CreateBuilder<RuleMissing>();
        var failures = ImmutableArray.CreateBuilder<RuleFailure>();
        foreach (var conclusions in ordered)
        {
            conclusions.AddTo(matches, missing, failures, journal, byPlace);
        }

        return new(matches.ToImmutable(), missing.ToImmutable(), failures.ToImmutable());
    }

    /// <summary>The place of a rule among the others; an object, for dictionaries of numbers are compiled anew when the program starts.</summary>
    private sealed record Place(int Index);
}
