using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>What came of applying rules to a memory: rules by priority and as they were given, within one rule by the order of facts.</summary>
/// <param name="Matches">Rules that hold.</param>
/// <param name="Missing">Rules that could not be judged, and why.</param>
/// <param name="Failures">Rules that threw; what else they found is left out.</param>
public sealed record RuleResults(ImmutableArray<RuleMatch> Matches, ImmutableArray<RuleMissing> Missing, ImmutableArray<RuleFailure> Failures)
{
    /// <summary>Facts that rules derived, each behind those that it rests on.</summary>
    public ImmutableArray<DerivedFact> Derived { get; init; } = [];
}

/// <summary>A rule that holds: what it reports, for which facts, under which conditions.</summary>
public sealed record RuleMatch(Rule Rule, Finding Finding, ImmutableArray<object> Facts, ImmutableArray<Condition> Conditions);

/// <summary>A fact that rules derived.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Reasons">Why it holds; it goes with the last of them.</param>
public sealed record DerivedFact(object Fact, ImmutableArray<Reason> Reasons);

/// <summary>Why something holds: a rule, the facts that it matched, and its conditions.</summary>
public sealed record Reason(Rule Rule, ImmutableArray<object> Facts, ImmutableArray<Condition> Conditions);

/// <summary>A rule that needs something that nobody said.</summary>
public sealed record RuleMissing(Rule Rule, MissingItem Item);

/// <summary>A rule that threw.</summary>
public sealed record RuleFailure(Rule Rule, Exception Exception);
