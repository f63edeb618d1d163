using System.Runtime.CompilerServices;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>The conditions of a rule behind its first fact.</summary>
public sealed class RuleBuilder<A>
{
    private readonly Chain _chain;

    internal RuleBuilder(Chain chain) => _chain = chain;

    /// <inheritdoc cref="RuleBuilder.Match{T}"/>
    public RuleBuilder<A, T> Match<T>(Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Match(FactType.Of<T>(), null, Test(where), text));

    /// <summary>For each fact with the same key, found by hash: <c>on: a => a.Key, equals: (B b) => b.Key</c>.</summary>
    public RuleBuilder<A, T> Match<T, TKey>(
        Func<A, TKey> on, Func<T, TKey> equals, Func<A, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Match(FactType.Of<T>(), Key(on, equals), Test(where), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder.Exists{T}"/>
    public RuleBuilder<A> Exists<T>(Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Exists(FactType.Of<T>(), null, Test(where), text));

    /// <summary>Only where there is a fact with the same key, found by hash.</summary>
    public RuleBuilder<A> Exists<T, TKey>(
        Func<A, TKey> on, Func<T, TKey> equals, Func<A, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Exists(FactType.Of<T>(), Key(on, equals), Test(where), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder.Not{T}"/>
    public RuleBuilder<A> Not<T>(Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Not(FactType.Of<T>(), null, Test(where), text));

    /// <summary>Only where there is no fact with the same key, looked up by hash.</summary>
    public RuleBuilder<A> Not<T, TKey>(
        Func<A, TKey> on, Func<T, TKey> equals, Func<A, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Not(FactType.Of<T>(), Key(on, equals), Test(where), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder.Needs{T}"/>
    public RuleBuilder<A, T> Needs<T>(Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull, IContextFact => new(_chain.Needs(FactType.Of<T>(), ContextNeeds.MissingOf<T>(), Test(where), text));

    /// <inheritdoc cref="RuleBuilder.Collect{T}"/>
    public RuleBuilder<A, IReadOnlyList<T>> Collect<T>(Func<A, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Collect(FactType.Of<T>(), null, Test(where), new OneList<T>(), text));

    /// <summary>With all facts with the same key, found by hash, as one list; it may be empty.</summary>
    public RuleBuilder<A, IReadOnlyList<T>> Collect<T, TKey>(
        Func<A, TKey> on, Func<T, TKey> equals, Func<A, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Collect(FactType.Of<T>(), Key(on, equals), Test(where), new OneList<T>(), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder.Collect{T, TKey}"/>
    public RuleBuilder<A, FactGroup<TKey, T>> Collect<T, TKey>(
        Func<T, TKey> by, Func<A, T, bool>? where = null,
        [CallerArgumentExpression(nameof(by))] string? byText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Collect(FactType.Of<T>(), null, Test(where), new GroupsByKey<T, TKey>(by), Chain.Text(("by", byText), ("where", whereText))));

    /// <summary>Only where this holds between the facts so far.</summary>
    public RuleBuilder<A> Where(Func<A, bool> where, [CallerArgumentExpression(nameof(where))] string? text = null) => new(_chain.Where((in row, _) => where((A)row.First!), text));

    /// <summary>Only where this holds between the facts so far; a condition that loops watches the token.</summary>
    public RuleBuilder<A> Where(Func<A, CancellationToken, bool> where, [CallerArgumentExpression(nameof(where))] string? text = null) => new(_chain.Where((in row, cancellation) => where((A)row.First!, cancellation), text));

    /// <summary>Reports for each fact that meets all conditions.</summary>
    public void Report(Func<A, Finding> finding) => _chain.Report((in row, _) => finding((A)row.First!));

    /// <summary>Reports for each fact that meets all conditions; what loops watches the token.</summary>
    public void Report(Func<A, CancellationToken, Finding> finding) => _chain.Report((in row, cancellation) => finding((A)row.First!, cancellation));

    /// <inheritdoc cref="RuleBuilder.Yield{T}"/>
    public void Yield<T>(Func<A, T> derive)
        where T : notnull => _chain.Yield(FactType.Of<T>(), (in row, _) => derive((A)row.First!));

    /// <summary>Derives a fact, which stays as long as one row of facts gives it; what loops watches the token.</summary>
    public void Yield<T>(Func<A, CancellationToken, T> derive)
        where T : notnull => _chain.Yield(FactType.Of<T>(), (in row, cancellation) => derive((A)row.First!, cancellation));

    private static FactTest? Test<T>(Func<A, T, bool>? where) => where is null ? null : (in row, fact) => where((A)row.First!, (T)fact);

    private static Key<TKey> Key<T, TKey>(Func<A, TKey> on, Func<T, TKey> equals)
        where TKey : notnull => new((in row) => on((A)row.First!), fact => equals((T)fact));
}
