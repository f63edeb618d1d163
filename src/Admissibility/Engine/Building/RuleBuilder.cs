using System.Runtime.CompilerServices;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>Where the conditions of a rule are written down: <c>when.Match&lt;A&gt;().Not&lt;B&gt;(…).Report(…)</c>.</summary>
/// <remarks>Conditions are ordinary lambdas; their source text is kept for explanations.</remarks>
public sealed class RuleBuilder
{
    private readonly Chain _chain;

    internal RuleBuilder(Chain chain) => _chain = chain;

    /// <summary>For each fact of this type, or each that meets the condition.</summary>
    public RuleBuilder<T> Match<T>(Func<T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Match(FactType.Of<T>(), null, Test(where), text));

    /// <summary>Only where there is such a fact.</summary>
    public RuleBuilder Exists<T>(Func<T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Exists(FactType.Of<T>(), null, Test(where), text));

    /// <summary>Only where there is no such fact.</summary>
    public RuleBuilder Not<T>(Func<T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Not(FactType.Of<T>(), null, Test(where), text));

    /// <summary>With a fact of context, which is named where it is missing.</summary>
    public RuleBuilder<T> Needs<T>(Func<T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull, IContextFact => new(_chain.Needs(FactType.Of<T>(), ContextNeeds.MissingOf<T>(), Test(where), text));

    /// <summary>With all facts of this type, or all that meet the condition, as one list; it may be empty.</summary>
    public RuleBuilder<IReadOnlyList<T>> Collect<T>(Func<T, bool>? where = null, [CallerArgumentExpression(nameof(where))] string? text = null)
        where T : notnull => new(_chain.Collect(FactType.Of<T>(), null, Test(where), new OneList<T>(), text));

    /// <summary>For each key with the facts that have it, as one group: <c>by: (A a) => a.Key</c>.</summary>
    public RuleBuilder<FactGroup<TKey, T>> Collect<T, TKey>(
        Func<T, TKey> by, Func<T, bool>? where = null,
        [CallerArgumentExpression(nameof(by))] string? byText = null,
        [CallerArgumentExpression(nameof(where))] string? whereText = null)
        where T : notnull
        where TKey : notnull => new(_chain.Collect(FactType.Of<T>(), null, Test(where), new GroupsByKey<T, TKey>(by), Chain.Text(("by", byText), ("where", whereText))));

    /// <summary>Reports once where all conditions hold.</summary>
    public void Report(Func<Finding> finding) => _chain.Report((in _, _) => finding());

    /// <summary>Derives a fact, which stays as long as one row of facts gives it. Equal facts are one.</summary>
    public void Yield<T>(Func<T> derive)
        where T : notnull => _chain.Yield(FactType.Of<T>(), (in _, _) => derive());

    private static FactTest? Test<T>(Func<T, bool>? where) => where is null ? null : (in _, fact) => where((T)fact);
}
