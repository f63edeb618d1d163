using System.Collections.Immutable;
using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>Why a rule holds for an amendment, or why not: one account for each way in which it can hold.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Ways">The ways, in the order in which they are written.</param>
public sealed record RuleExplanation(AdmissibilityRule Rule, ImmutableArray<WayExplanation> Ways)
{
    /// <summary>Whether the rule binds the author; what it finds is not reported where it does not.</summary>
    public bool BindsAuthor { get; init; } = true;

    /// <summary>What it threw; null where nothing was thrown.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Whether it reports: it binds the author, did not throw, and one of its ways holds.</summary>
    public bool Holds => BindsAuthor && Exception is null && Ways.Any(way => way.Holds);
}

/// <summary>The result of one way in which a rule can hold.</summary>
/// <param name="Conditions">Its patterns, as they are written.</param>
/// <param name="Rows">The facts of each row for which it holds.</param>
public sealed record WayExplanation(ImmutableArray<Condition> Conditions, ImmutableArray<ImmutableArray<object>> Rows)
{
    /// <summary>Whether it holds for a row.</summary>
    public bool Holds => !Rows.IsEmpty;

    /// <summary>Where the best partial match ended; null where the way holds.</summary>
    public FailedCondition? Failed { get; init; }
}

/// <summary>The pattern at which the best partial match ended.</summary>
/// <param name="At">Its place among the patterns; those before it held.</param>
/// <param name="Condition">The pattern as it is written.</param>
/// <param name="Facts">The facts that the patterns before it matched.</param>
/// <param name="Tried">The facts of its type that there are.</param>
public sealed record FailedCondition(int At, Condition Condition, ImmutableArray<object> Facts, ImmutableArray<object> Tried)
{
    /// <summary>The fact in the way of a <c>Not</c>.</summary>
    public object? Obstacle { get; init; }

    /// <summary>What is not known, where the pattern needs a fact of context.</summary>
    public MissingItem? Missing { get; init; }

    /// <summary>The rules that derive such facts.</summary>
    public ImmutableArray<AdmissibilityRule> DerivedBy { get; init; } = [];
}
