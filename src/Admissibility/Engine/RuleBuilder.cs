using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Admissibility.Diagnostics;

namespace Admissibility.Engine;

/// <summary>Where the conditions of a rule are written down: <c>when.Match&lt;A&gt;().Not&lt;B&gt;(…).Report(…)</c>.</summary>
/// <remarks>Conditions are ordinary lambdas; their source text is kept for explanations.</remarks>
public sealed class RuleBuilder
{
    private readonly RuleDefinition _definition;
    private readonly Chain<ValueTuple> _chain;

    internal RuleBuilder(RuleDefinition definition)
        : this(definition, new(new Start(), []))
    {
    }

    private RuleBuilder(RuleDefinition definition, Chain<ValueTuple> chain) => (_definition, _chain) = (definition, chain);

    /// <summary>For each fact of this type, or each that meets the condition.</summary>
    public RuleBuilder<T> Match<T>(Func<T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull =>
        new(_definition, _chain.Then(new Join<ValueTuple, T, ValueTuple<T>>(_chain.Pattern, where is null ? null : (_, fact) => where(fact), (_, fact) => new(fact)), ConditionKind.Match, typeof(T), text));

    /// <summary>Only where there is such a fact.</summary>
    public RuleBuilder Exists<T>(Func<T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_definition, _chain.Filter<T>(where is null ? null : (_, fact) => where(fact), wanted: true, text));

    /// <summary>Only where there is no such fact.</summary>
    public RuleBuilder Not<T>(Func<T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_definition, _chain.Filter<T>(where is null ? null : (_, fact) => where(fact), wanted: false, text));

    /// <summary>With a fact of context, which is named where it is missing.</summary>
    public RuleBuilder<T> Needs<T>(Func<T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull, IContextFact =>
        new(_definition, _chain.Then(new Need<ValueTuple, T, ValueTuple<T>>(_chain.Pattern, where is null ? null : (_, fact) => where(fact), (_, fact) => new(fact)), ConditionKind.Needs, typeof(T), text));

    /// <summary>Reports once where all conditions hold.</summary>
    public void Report(Func<Finding> finding) => _definition.Add(_chain, _ => finding());
}

/// <summary>The conditions of a rule behind its first fact.</summary>
public sealed class RuleBuilder<A>
{
    private readonly RuleDefinition _definition;
    private readonly Chain<ValueTuple<A>> _chain;

    internal RuleBuilder(RuleDefinition definition, Chain<ValueTuple<A>> chain) => (_definition, _chain) = (definition, chain);

    /// <inheritdoc cref="RuleBuilder.Match{T}"/>
    public RuleBuilder<A, T> Match<T>(Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull =>
        new(_definition, _chain.Then(new Join<ValueTuple<A>, T, (A, T)>(_chain.Pattern, where is null ? null : (row, fact) => where(row.Item1, fact), (row, fact) => (row.Item1, fact)), ConditionKind.Match, typeof(T), text));

    /// <summary>For each fact with the same key, found by hash: <c>on: a => a.Key, equals: (B b) => b.Key</c>.</summary>
    public RuleBuilder<A, T> Match<T, TKey>(Func<A, TKey> on, Func<T, TKey> equals, Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(equals))] string? text = null)
        where T : notnull
        where TKey : notnull =>
        new(_definition, _chain.Then(new HashJoin<ValueTuple<A>, T, TKey, (A, T)>(_chain.Pattern, row => on(row.Item1), equals, where is null ? null : (row, fact) => where(row.Item1, fact), (row, fact) => (row.Item1, fact)), ConditionKind.Match, typeof(T), text));

    /// <inheritdoc cref="RuleBuilder.Exists{T}"/>
    public RuleBuilder<A> Exists<T>(Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_definition, _chain.Filter<T>(where is null ? null : (row, fact) => where(row.Item1, fact), wanted: true, text));

    /// <inheritdoc cref="RuleBuilder.Not{T}"/>
    public RuleBuilder<A> Not<T>(Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_definition, _chain.Filter<T>(where is null ? null : (row, fact) => where(row.Item1, fact), wanted: false, text));

    /// <inheritdoc cref="RuleBuilder.Needs{T}"/>
    public RuleBuilder<A, T> Needs<T>(Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull, IContextFact =>
        new(_definition, _chain.Then(new Need<ValueTuple<A>, T, (A, T)>(_chain.Pattern, where is null ? null : (row, fact) => where(row.Item1, fact), (row, fact) => (row.Item1, fact)), ConditionKind.Needs, typeof(T), text));

    /// <summary>Reports for each fact that meets all conditions.</summary>
    public void Report(Func<A, Finding> finding) => _definition.Add(_chain, row => finding(row.Item1));
}

/// <summary>The conditions of a rule behind its second fact.</summary>
public sealed class RuleBuilder<A, B>
{
    private readonly RuleDefinition _definition;
    private readonly Chain<(A, B)> _chain;

    internal RuleBuilder(RuleDefinition definition, Chain<(A, B)> chain) => (_definition, _chain) = (definition, chain);

    /// <inheritdoc cref="RuleBuilder.Match{T}"/>
    public RuleBuilder<A, B, T> Match<T>(Func<A, B, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull =>
        new(_definition, _chain.Then(new Join<(A, B), T, (A, B, T)>(_chain.Pattern, where is null ? null : (row, fact) => where(row.Item1, row.Item2, fact), (row, fact) => (row.Item1, row.Item2, fact)), ConditionKind.Match, typeof(T), text));

    /// <inheritdoc cref="RuleBuilder.Exists{T}"/>
    public RuleBuilder<A, B> Exists<T>(Func<A, B, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_definition, _chain.Filter<T>(where is null ? null : (row, fact) => where(row.Item1, row.Item2, fact), wanted: true, text));

    /// <inheritdoc cref="RuleBuilder.Not{T}"/>
    public RuleBuilder<A, B> Not<T>(Func<A, B, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_definition, _chain.Filter<T>(where is null ? null : (row, fact) => where(row.Item1, row.Item2, fact), wanted: false, text));

    /// <inheritdoc cref="RuleBuilder.Needs{T}"/>
    public RuleBuilder<A, B, T> Needs<T>(Func<A, B, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull, IContextFact =>
        new(_definition, _chain.Then(new Need<(A, B), T, (A, B, T)>(_chain.Pattern, where is null ? null : (row, fact) => where(row.Item1, row.Item2, fact), (row, fact) => (row.Item1, row.Item2, fact)), ConditionKind.Needs, typeof(T), text));

    /// <summary>Reports for each pair that meets all conditions.</summary>
    public void Report(Func<A, B, Finding> finding) => _definition.Add(_chain, row => finding(row.Item1, row.Item2));
}

/// <summary>The conditions of a rule behind its third fact, the last it can have.</summary>
public sealed class RuleBuilder<A, B, C>
{
    private readonly RuleDefinition _definition;
    private readonly Chain<(A, B, C)> _chain;

    internal RuleBuilder(RuleDefinition definition, Chain<(A, B, C)> chain) => (_definition, _chain) = (definition, chain);

    /// <inheritdoc cref="RuleBuilder.Exists{T}"/>
    public RuleBuilder<A, B, C> Exists<T>(Func<A, B, C, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_definition, _chain.Filter<T>(where is null ? null : (row, fact) => where(row.Item1, row.Item2, row.Item3, fact), wanted: true, text));

    /// <inheritdoc cref="RuleBuilder.Not{T}"/>
    public RuleBuilder<A, B, C> Not<T>(Func<A, B, C, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_definition, _chain.Filter<T>(where is null ? null : (row, fact) => where(row.Item1, row.Item2, row.Item3, fact), wanted: false, text));

    /// <summary>Reports for each triple that meets all conditions.</summary>
    public void Report(Func<A, B, C, Finding> finding) => _definition.Add(_chain, row => finding(row.Item1, row.Item2, row.Item3));
}

/// <summary>A pattern and the conditions that made it, as they are written.</summary>
internal sealed record Chain<TRow>(Pattern<TRow> Pattern, ImmutableArray<Condition> Conditions)
{
    public Chain<TOut> Then<TOut>(Pattern<TOut> pattern, ConditionKind kind, Type fact, string? text) =>
        new(pattern, Conditions.Add(new(kind, fact.Name, text)));

    public Chain<TRow> Filter<TFact>(Func<TRow, TFact, bool>? where, bool wanted, string? text)
        where TFact : notnull =>
        Then(new Existence<TRow, TFact>(Pattern, where, wanted), wanted ? ConditionKind.Exists : ConditionKind.Not, typeof(TFact), text);
}
