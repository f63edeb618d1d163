namespace Admissibility.Engine;

/// <summary>Rows that wait for facts, and the facts that may go with them.</summary>
internal sealed class Bucket(FactNodes facts)
{
    public TokenBag Tokens { get; } = new();

    public FactNodes Facts => facts;
}

/// <summary>Where a node looks up the facts for a row and the rows for a fact.</summary>
internal abstract class Buckets
{
    public abstract Bucket Of(in Row row);

    /// <summary>The bucket of a fact; null where it can go with no row.</summary>
    public abstract Bucket? Of(FactNode fact);

    public abstract void Learn(FactNode fact);

    public abstract void Forget(FactNode fact);

    public abstract void Clear();
}

/// <summary>All facts of a type for every row.</summary>
internal sealed class OneBucket(FactNodes facts) : Buckets
{
    private readonly Bucket _bucket = new(facts);

    public override Bucket Of(in Row row) => _bucket;

    public override Bucket Of(FactNode fact) => _bucket;

    public override void Learn(FactNode fact)
    {
        // The facts of the type are kept by their memory.
    }

    public override void Forget(FactNode fact)
    {
        // As above.
    }

    public override void Clear() => _bucket.Tokens.Clear();
}

/// <summary>Rows and facts by key.</summary>
internal sealed class KeyedBuckets<TKey>(RowKey<TKey> on, Func<object, TKey> equals) : Buckets
    where TKey : notnull
{
    private const int Few = 16;

    private readonly Dictionary<TKey, Bucket> _buckets = [];
    private readonly Bucket _none = new(new());
    private int _sweepAt = Few;

    public override Bucket Of(in Row row) => on(row) is { } key ? Open(key) : _none;

    public override Bucket? Of(FactNode fact) => equals(fact.Value) is { } key ? Open(key) : null;

    public override void Learn(FactNode fact) => Of(fact)?.Facts.Add(fact);

    public override void Forget(FactNode fact)
    {
        if (Of(fact)?.Facts is { } facts && facts.IndexOf(fact) is var index and >= 0)
        {
            facts.RemoveAt(index);
        }
    }

    public override void Clear()
    {
        _buckets.Clear();
        _none.Tokens.Clear();
        _sweepAt = Few;
    }

    private Bucket Open(TKey key)
    {
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            if (_buckets.Count >= _sweepAt)
            {
                Sweep();
            }

            _buckets.Add(key, bucket = new(new()));
        }

        return bucket;
    }

    /// <summary>Drops keys of which nothing is left: now and then, so that none has to be worked out again for a row that goes.</summary>
    private void Sweep()
    {
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.Tokens.IsEmpty && bucket.Facts.Count == 0)
            {
                _buckets.Remove(key);
            }
        }

        _sweepAt = Math.Max(Few, _buckets.Count * 2);
    }
}
