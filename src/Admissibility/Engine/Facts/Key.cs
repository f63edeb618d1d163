namespace Admissibility.Engine;

/// <summary>An equality on which facts are looked up rather than tried one by one. A key that is null equals nothing.</summary>
internal abstract class Key
{
    /// <summary>An index for one evaluation of one memory.</summary>
    public abstract FactIndex CreateIndex();

    /// <summary>Rows and facts by key, for a session.</summary>
    public abstract Buckets CreateBuckets();

    /// <summary>The key of a row, to be shown.</summary>
    public abstract object? Of(in Row row);
}

internal sealed class Key<TKey>(RowKey<TKey> on, Func<object, TKey> equals) : Key
    where TKey : notnull
{
    public override FactIndex CreateIndex() => new FactIndex<TKey>(on, equals);

    public override Buckets CreateBuckets() => new KeyedBuckets<TKey>(on, equals);

    public override object? Of(in Row row) => on(row);
}
