using System.Collections.Immutable;
using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>Why a rule holds in a memory, or why not: one account for each way in which it can hold.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Ways">The ways, in the order in which they are written.</param>
public sealed record RuleExplanation(Rule Rule, ImmutableArray<WayExplanation> Ways)
{
    /// <summary>Whether one of its ways holds.</summary>
    public bool Holds => Ways.Any(way => way.Holds);
}

/// <summary>How one way of a rule to hold came out.</summary>
/// <param name="Conditions">Its conditions as they are written.</param>
/// <param name="Rows">The facts of each row for which it holds.</param>
public sealed record WayExplanation(ImmutableArray<Condition> Conditions, ImmutableArray<ImmutableArray<object>> Rows)
{
    /// <summary>Whether it holds for a row and did not throw.</summary>
    public bool Holds => Exception is null && !Rows.IsEmpty;

    /// <summary>Where the best partial match ended: of the rows that did not come through the first that came farthest; null where all came through.</summary>
    public FailedCondition? Failed { get; init; }

    /// <summary>What it threw; its rows are then those before that.</summary>
    public Exception? Exception { get; init; }
}

/// <summary>The condition at which a row ended.</summary>
/// <param name="At">Its place among the conditions; those before it held.</param>
/// <param name="Condition">The condition as it is written.</param>
/// <param name="Facts">The facts that the conditions before it handed on.</param>
/// <param name="Tried">The facts of its type that were tried: those with the key, where it has one.</param>
public sealed record FailedCondition(int At, Condition Condition, ImmutableArray<object> Facts, ImmutableArray<object> Tried)
{
    /// <summary>The fact that stood in the way, for <c>Not</c>.</summary>
    public object? Obstacle { get; init; }

    /// <summary>The key that was looked up; null where the condition has none.</summary>
    public object? Key { get; init; }

    /// <summary>What is missing, for <c>Needs</c>.</summary>
    public MissingItem? Missing { get; init; }

    /// <summary>The rules that would derive such facts.</summary>
    public ImmutableArray<Rule> DerivedBy { get; init; } = [];
}
