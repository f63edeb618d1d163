using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>What applying rules to facts gave: by priority, then by the order of the rules, then by the order of facts.</summary>
/// <param name="Matches">What rules report.</param>
/// <param name="Missing">Rules that could not be judged, each item once for a rule.</param>
/// <param name="Failures">Rules that threw, each once; what else they found is left out.</param>
public sealed record RuleResults(ImmutableArray<RuleMatch> Matches, ImmutableArray<RuleMissing> Missing, ImmutableArray<RuleFailure> Failures)
{
    /// <summary>The facts that rules derived for others.</summary>
    public ImmutableArray<object> Derived { get; init; } = [];
}

/// <summary>A rule that holds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Finding">What it reports.</param>
/// <param name="Facts">The facts that it matched, in the order of its patterns.</param>
public sealed record RuleMatch(AdmissibilityRule Rule, Finding Finding, ImmutableArray<object> Facts);

/// <summary>A rule that needs a fact of context that is not known.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Item">What is not known.</param>
public sealed record RuleMissing(AdmissibilityRule Rule, MissingItem Item);

/// <summary>A rule that threw.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Exception">The first exception that it threw.</param>
public sealed record RuleFailure(AdmissibilityRule Rule, Exception Exception);
