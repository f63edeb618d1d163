using Admissibility.Diagnostics;

namespace Admissibility.Evaluation;

/// <summary>An amendment whose verdict is another than it was.</summary>
/// <param name="Id">The amendment.</param>
/// <param name="Before">The verdict before, or null where it was not there.</param>
/// <param name="After">The verdict now, or null where the amendment is no longer there.</param>
public sealed record VerdictFlip(string Id, string? Before, string? After)
{
    /// <summary>All that changed between two runs, in the order of ids.</summary>
    public static IEnumerable<VerdictFlip> Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, Verdict> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Keys.Union(after.Keys)
            .Order(StringComparer.Ordinal)
            .Select(id => new VerdictFlip(id, before.GetValueOrDefault(id), after.TryGetValue(id, out var verdict) ? verdict.Code() : null))
            .Where(flip => flip.Before != flip.After);
    }
}
