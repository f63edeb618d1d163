using System.Runtime.CompilerServices;
using Admissibility.Diagnostics;

namespace Admissibility.Engine;

/// <summary>The conditions of a rule behind its third fact, the last it can have: <c>Yield</c> carries further.</summary>
public sealed class RuleBuilder<A, B, C>
{
    private readonly Chain _chain;

    internal RuleBuilder(Chain chain) => _chain = chain;

    /// <inheritdoc cref="RuleBuilder.Exists{T}"/>
    public RuleBuilder<A, B, C> Exists<T>(Func<A, B, C, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Exists(FactType.Of<T>(), null, Test(where), text));

    /// <inheritdoc cref="RuleBuilder{A}.Exists{T, TKey}"/>
    public RuleBuilder<A, B, C> Exists<T, TKey>(
        Func<A, B, C, TKey> on, Func<T, TKey> equals, Func<A, B, C, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Exists(FactType.Of<T>(), Key(on, equals), Test(where), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder.Not{T}"/>
    public RuleBuilder<A, B, C> Not<T>(Func<A, B, C, T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Not(FactType.Of<T>(), null, Test(where), text));

    /// <inheritdoc cref="RuleBuilder{A}.Not{T, TKey}"/>
    public RuleBuilder<A, B, C> Not<T, TKey>(
        Func<A, B, C, TKey> on, Func<T, TKey> equals, Func<A, B, C, T, bool>? where = null,
        [CallerArgumentExpression(nameof(on))] string? onText = null,
        [CallerArgumentExpression(nameof(equals))] string? equalsText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Not(FactType.Of<T>(), Key(on, equals), Test(where), Chain.Text(("on", onText), ("equals", equalsText), ("where", whereText))));

    /// <inheritdoc cref="RuleBuilder{A}.Where(Func{A, bool}, string?)"/>
    public RuleBuilder<A, B, C> Where(Func<A, B, C, bool> where, [CallerArgumentExpression(nameof(where))] string? text = null) => new(_chain.Where((in row, _) => where((A)row.First!, (B)row.Second!, (C)row.Third!), text));

    /// <inheritdoc cref="RuleBuilder{A}.Where(Func{A, CancellationToken, bool}, string?)"/>
    public RuleBuilder<A, B, C> Where(Func<A, B, C, CancellationToken, bool> where, [CallerArgumentExpression(nameof(where))] string? text = null) => new(_chain.Where((in row, cancellation) => where((A)row.First!, (B)row.Second!, (C)row.Third!, cancellation), text));

    /// <summary>Reports for each triple that meets all conditions.</summary>
    public void Report(Func<A, B, C, Finding> finding) => _chain.Report((in row, _) => finding((A)row.First!, (B)row.Second!, (C)row.Third!));

    /// <summary>Reports for each triple that meets all conditions; what loops watches the token.</summary>
    public void Report(Func<A, B, C, CancellationToken, Finding> finding) => _chain.Report((in row, cancellation) => finding((A)row.First!, (B)row.Second!, (C)row.Third!, cancellation));

    /// <inheritdoc cref="RuleBuilder.Yield{T}"/>
    public void Yield<T>(Func<A, B, C, T> derive)
        where T : notnull => _chain.Yield(FactType.Of<T>(), (in row, _) => derive((A)row.First!, (B)row.Second!, (C)row.Third!));

    /// <inheritdoc cref="RuleBuilder{A}.Yield{T}(Func{A, CancellationToken, T})"/>
    public void Yield<T>(Func<A, B, C, CancellationToken, T> derive)
        where T : notnull => _chain.Yield(FactType.Of<T>(), (in row, cancellation) => derive((A)row.First!, (B)row.Second!, (C)row.Third!, cancellation));

    private static FactTest? Test<T>(Func<A, B, C, T, bool>? where) => where is null ? null : (in row, fact) => where((A)row.First!, (B)row.Second!, (C)row.Third!, (T)fact);

    private static Key<TKey> Key<T, TKey>(Func<A, B, C, TKey> on, Func<T, TKey> equals)
        where TKey : notnull => new((in row) => on((A)row.First!, (B)row.Second!, (C)row.Third!), fact => equals((T)fact));
}
