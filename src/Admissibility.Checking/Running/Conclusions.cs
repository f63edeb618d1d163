using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>What one rule concluded in a session.</summary>
internal sealed class Conclusions(AdmissibilityRule rule, int index)
{
    /// <summary>Rules of higher priority first, then as they were given.</summary>
    public static Comparison<Conclusions> ByPriority { get; } = (one, other) =>
        one.Priority == other.Priority ? one.Index.CompareTo(other.Index) : other.Priority.CompareTo(one.Priority);

    public List<Finding> Findings { get; } = [];

    public List<UnmetNeed> UnmetNeeds { get; } = [];

    /// <summary>What it threw: nothing else that it concluded counts then.</summary>
    public Exception? Failure { get; set; }

    private int Index => index;

    private int Priority => rule.Definition.Priority;

    /// <summary>Adds them to the results.</summary>
    public void AddTo(
        ImmutableArray<RuleMatch>.Builder matches,
        ImmutableArray<RuleMissing>.Builder missing,
        ImmutableArray<RuleFailure>.Builder failures,
        SessionJournal journal,
        bool byPlace)
    {
        if (Failure is not null)
        {
            failures.Add(new(rule, Failure));
            return;
        }

        if (byPlace)
        {
            Findings.Sort(Compare);
        }

        foreach (var finding in Findings)
        {
            matches.Add(new(rule, finding, journal.ReasonsOf(finding)));
        }

        // A need that several rows have is one.
        UnmetNeeds.Sort((one, other) => one.Order.CompareTo(other.Order));
        var items = new HashSet<MissingItem>();
        foreach (var need in UnmetNeeds)
        {
            if (items.Add(need.Item))
            {
                missing.Add(new(rule, need.Item));
            }
        }
    }

    /// <summary>By amendment, place and message: an order that does not depend on how the facts were inserted.</summary>
    private static int Compare(Finding one, Finding other)
    {
        var (place, otherPlace) = (one.Location, other.Location);
        return string.CompareOrdinal(one.Amendment, other.Amendment) is var byAmendment and not 0 ? byAmendment
            : place.Part != otherPlace.Part ? place.Part.CompareTo(otherPlace.Part)
            : place.Span.Start != otherPlace.Span.Start ? place.Span.Start.CompareTo(otherPlace.Span.Start)
            : place.Span.Length != otherPlace.Span.Length ? place.Span.Length.CompareTo(otherPlace.Span.Length)
            : string.CompareOrdinal(one.Message.Fr, other.Message.Fr);
    }
}
