using System.Runtime.CompilerServices;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>The conditions of a rule behind its second fact.</summary>
public sealed class RuleBuilder<A, B>
{
    private readonly Chain _chain;

    internal RuleBuilder(Chain chain) => _chain = chain;

    /// <inheritdoc cref="RuleBuilder.Match{T}"/>
    public RuleBuilder<A, B, T> Match<T>(Func<A, B, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Match(FactType.Of<T>(), null, Test(where), text));

    /// <inheritdoc cref="RuleBuilder{A}.Match{T, TKey}"/>
    public RuleBuilder<A, B, T> Match<T, TKey>(
        Func<A, B, TKey> on, Func<T, TKey> equals, Func<A, B, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Match(FactType.Of<T>(), Key(on, equals), Test(where), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder.Exists{T}"/>
    public RuleBuilder<A, B> Exists<T>(Func<A, B, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Exists(FactType.Of<T>(), null, Test(where), text));

    /// <inheritdoc cref="RuleBuilder{A}.Exists{T, TKey}"/>
    public RuleBuilder<A, B> Exists<T, TKey>(
        Func<A, B, TKey> on, Func<T, TKey> equals, Func<A, B, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Exists(FactType.Of<T>(), Key(on, equals), Test(where), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder.Not{T}"/>
    public RuleBuilder<A, B> Not<T>(Func<A, B, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Not(FactType.Of<T>(), null, Test(where), text));

    /// <inheritdoc cref="RuleBuilder{A}.Not{T, TKey}"/>
    public RuleBuilder<A, B> Not<T, TKey>(
        Func<A, B, TKey> on, Func<T, TKey> equals, Func<A, B, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Not(FactType.Of<T>(), Key(on, equals), Test(where), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder.Needs{T}"/>
    public RuleBuilder<A, B, T> Needs<T>(Func<A, B, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull, IContextFact => new(_chain.Needs(FactType.Of<T>(), ContextNeeds.MissingOf<T>(), Test(where), text));

    /// <inheritdoc cref="RuleBuilder.Collect{T}"/>
    public RuleBuilder<A, B, IReadOnlyList<T>> Collect<T>(Func<A, B, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Collect(FactType.Of<T>(), null, Test(where), new OneList<T>(), text));

    /// <inheritdoc cref="RuleBuilder{A}.Collect{T, TKey}(Func{A, TKey}, Func{T, TKey}, Func{A, T, bool}?, string?, string?, string?)"/>
    public RuleBuilder<A, B, IReadOnlyList<T>> Collect<T, TKey>(
        Func<A, B, TKey> on, Func<T, TKey> equals, Func<A, B, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Collect(FactType.Of<T>(), Key(on, equals), Test(where), new OneList<T>(), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder.Collect{T, TKey}"/>
    public RuleBuilder<A, B, FactGroup<TKey, T>> Collect<T, TKey>(
        Func<T, TKey> by, Func<A, B, T, bool>? where = null,
        [CallerArgumentExpression(nameof(by))] string? byText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Collect(FactType.Of<T>(), null, Test(where), new GroupsByKey<T, TKey>(by), Chain.Text(("by", byText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder{A}.Where(Func{A, bool}, string?)"/>
    public RuleBuilder<A, B> Where(Func<A, B, bool> where, [CallerArgumentExpression(nameof(where))] string? text = null) => new(_chain.Where((in row, _) => where((A)row.First!, (B)row.Second!), text));

    /// <inheritdoc cref="RuleBuilder{A}.Where(Func{A, CancellationToken, bool}, string?)"/>
    public RuleBuilder<A, B> Where(Func<A, B, CancellationToken, bool> where, [CallerArgumentExpression(nameof(where))] string? text = null) => new(_chain.Where((in row, cancellation) => where((A)row.First!, (B)row.Second!, cancellation), text));

    /// <summary>Reports for each pair that meets all conditions.</summary>
    public void Report(Func<A, B, Finding> finding) => _chain.Report((in row, _) => finding((A)row.First!, (B)row.Second!));

    /// <summary>Reports for each pair that meets all conditions; what loops watches the token.</summary>
    public void Report(Func<A, B, CancellationToken, Finding> finding) => _chain.Report((in row, cancellation) => finding((A)row.First!, (B)row.Second!, cancellation));

    /// <inheritdoc cref="RuleBuilder.Yield{T}"/>
    public void Yield<T>(Func<A, B, T> derive)
        where T : notnull => _chain.Yield(FactType.Of<T>(), (in row, _) => derive((A)row.First!, (B)row.Second!));

    /// <inheritdoc cref="RuleBuilder{A}.Yield{T}(Func{A, CancellationToken, T})"/>
    public void Yield<T>(Func<A, B, CancellationToken, T> derive)
        where T : notnull => _chain.Yield(FactType.Of<T>(), (in row, cancellation) => derive((A)row.First!, (B)row.Second!, cancellation));

    private static FactTest? Test<T>(Func<A, B, T, bool>? where) => where is null ? null : (in row, fact) => where((A)row.First!, (B)row.Second!, (T)fact);

    private static Key<TKey> Key<T, TKey>(Func<A, B, TKey> on, Func<T, TKey> equals)
        where TKey : notnull => new((in row) => on((A)row.First!, (B)row.Second!), fact => equals((T)fact));
}
