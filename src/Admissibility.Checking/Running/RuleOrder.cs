using System.Collections.Immutable;
using Admissibility.Diagnostics;
using NRules;

namespace Admissibility.Checking;

/// <summary>The order in which rules were given, and conclusions of a session in that order.</summary>
internal sealed class RuleOrder
{
    private readonly ImmutableArray<AdmissibilityRule> _rules;
    private readonly Dictionary<string, int> _places;

    /// <summary>The order of an array.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public RuleOrder(ImmutableArray<AdmissibilityRule> rules)
    {
        _rules = rules;
        _places = new(rules.Length, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!_places.TryAdd(rule.Descriptor.Id, _places.Count))
            {
                throw new ArgumentException($"Two rules have the id {rule.Descriptor.Id}.", nameof(rules));
            }
        }
    }

    /// <summary>Whether a rule failed that derives facts. NRules takes its condition for false, and other rules may have concluded from that.</summary>
    /// <param name="failed">The ids of the rules that failed.</param>
    /// <param name="excluded">Those that were left out already.</param>
    public bool IsTainted(IEnumerable<string> failed, ImmutableHashSet<string> excluded) => failed.Any(id => !excluded.Contains(id) && RuleOf(id).Infers is not null);

    /// <summary>What a session concluded; what failed rules found is left out.</summary>
    /// <param name="session">The session, fired to the end.</param>
    /// <param name="journal">What happened in it.</param>
    /// <param name="byPlace">Whether findings of one rule are ordered by place; else by the order of the facts.</param>
    public RuleResults Results(ISession session, SessionJournal journal, bool byPlace)
    {
        var findings = new List<Finding>();
        var unassessed = new List<Unassessed>();
        foreach (var conclusion in session.Query<object>().AsEnumerable())
        {
            if (conclusion is Finding finding && !journal.Failures.ContainsKey(finding.Rule.Id))
            {
                findings.Add(finding);
            }
            else if (conclusion is Unassessed lacking && !journal.Failures.ContainsKey(lacking.Rule))
            {
                unassessed.Add(lacking);
            }
        }

        var ordered = InOrder(findings, finding => finding.Rule.Id);
        var missing = InOrder(unassessed, lacking => lacking.Rule).ThenBy(lacking => lacking.Order);
        var failed = InOrder(journal.Failures.Keys, id => id);
        return new(
            [.. (byPlace ? ByPlace(ordered) : ordered).Select(finding => new RuleMatch(RuleOf(finding.Rule.Id), finding, journal.ReasonsOf(finding)))],
            [.. missing.Select(lacking => new RuleMissing(RuleOf(lacking.Rule), lacking.Item)).Distinct()],
            [.. failed.Select(id => new RuleFailure(RuleOf(id), journal.Failures[id]))]);
    }

    private static IOrderedEnumerable<Finding> ByPlace(IOrderedEnumerable<Finding> findings) => findings
        .ThenBy(finding => finding.Amendment, StringComparer.Ordinal)
        .ThenBy(finding => finding.Location.Part)
        .ThenBy(finding => finding.Location.Span.Start)
        .ThenBy(finding => finding.Location.Span.Length)
        .ThenBy(finding => finding.Message.Fr, StringComparer.Ordinal);

    /// <summary>By priority, then by the order of the rules.</summary>
    private IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> conclusions, Func<T, string> ruleOf) =>
        conclusions.OrderByDescending(conclusion => RuleOf(ruleOf(conclusion)).Definition.Priority).ThenBy(conclusion => _places[ruleOf(conclusion)]);

    private AdmissibilityRule RuleOf(string id) => _rules[_places[id]];
}
