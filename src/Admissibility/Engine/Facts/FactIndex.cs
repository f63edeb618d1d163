using System.Runtime.InteropServices;

namespace Admissibility.Engine;

/// <summary>The facts of a list by key: those of one key are a chain through the list, in its order.</summary>
internal abstract class FactIndex
{
    /// <summary>The end of a chain.</summary>
    public const int None = -1;

    private int[] _next = [];

    /// <summary>How many facts of the list are in it.</summary>
    protected int Count { get; private set; }

    /// <summary>The first fact with the key of a row.</summary>
    public abstract int First(in Row row);

    /// <summary>The next fact with the same key.</summary>
    public int After(int index) => _next[index];

    /// <summary>Takes in the facts that came to the list since.</summary>
    public void Extend(FactList facts)
    {
        if (Count == facts.Count)
        {
            return;
        }

        if (_next.Length < facts.Count)
        {
            Array.Resize(ref _next, Math.Max(facts.Count, _next.Length * 2));
        }

        Reserve(facts.Count);
        while (Count < facts.Count)
        {
            _next[Count] = None;
            if (Put(facts[Count], Count) is var before and not None)
            {
                _next[before] = Count;
            }

            Count++;
        }
    }

    /// <summary>Makes ready for so many facts.</summary>
    protected abstract void Reserve(int count);

    /// <summary>Puts a fact at the end of its chain and gives what was the end before.</summary>
    protected abstract int Put(object fact, int index);
}

/// <summary>Few facts are compared key by key, which is cheaper than to hash them; many are hashed.</summary>
internal sealed class FactIndex<TKey>(RowKey<TKey> on, Func<object, TKey> equals) : FactIndex
    where TKey : notnull
{
    private const int Few = 8;

    private TKey?[] _keys = [];
    private Dictionary<TKey, Chain>? _chains;

    public override int First(in Row row)
    {
        var key = on(row);
        if (key is null)
        {
            return None;
        }

        if (_chains is not null)
        {
            return _chains.TryGetValue(key, out var chain) ? chain.First : None;
        }

        for (var i = 0; i < Count; i++)
        {
            if (EqualityComparer<TKey>.Default.Equals(_keys[i], key))
            {
                return i;
            }
        }

        return None;
    }

    protected override void Reserve(int count)
    {
        if (_chains is null && count <= Few)
        {
            Array.Resize(ref _keys, count);
        }
        else if (_chains is null)
        {
            _chains = new(count);
            for (var i = 0; i < Count; i++)
            {
                if (_keys[i] is { } key)
                {
                    Hash(key, i);
                }
            }
        }
    }

    protected override int Put(object fact, int index)
    {
        var key = equals(fact);
        if (_chains is not null)
        {
            return key is null ? None : Hash(key, index);
        }

        _keys[index] = key;
        for (var i = index - 1; i >= 0 && key is not null; i--)
        {
            if (EqualityComparer<TKey>.Default.Equals(_keys[i], key))
            {
                return i;
            }
        }

        return None;
    }

    private int Hash(TKey key, int index)
    {
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_chains!, key, out var exists);
        var before = exists ? chain.Last : None;
        chain = new(exists ? chain.First : index, index);
        return before;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Chain(int First, int Last);
}
