using System.Collections;

namespace Admissibility.Engine;

/// <summary>Facts of one type that have the same key, in their order; at least one.</summary>
public sealed class FactGroup<TKey, T> : IReadOnlyList<T>
    where TKey : notnull
    where T : notnull
{
    private readonly T[] _facts;

    internal FactGroup(TKey key, T[] facts) => (Key, _facts) = (key, facts);

    public TKey Key { get; }

    public int Count => _facts.Length;

    public T this[int index] => _facts[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>How collected facts are handed on: as one list, or as one group for each key.</summary>
internal abstract class Gathering
{
    /// <summary>Whether there is a group for each key; else there is one list, empty where nothing was collected.</summary>
    public abstract bool IsGrouped { get; }

    /// <summary>The key of the one list.</summary>
    public static object Whole { get; } = new();

    /// <summary>The key of the group to which a fact belongs; null where it belongs to none.</summary>
    public abstract object? KeyOf(object fact);

    /// <summary>The list or group, as rules read it.</summary>
    public abstract object Gather(object key, ReadOnlySpan<object> facts);

    private protected static T[] Typed<T>(ReadOnlySpan<object> facts)
    {
        var typed = new T[facts.Length];
        for (var i = 0; i < typed.Length; i++)
        {
            typed[i] = (T)facts[i];
        }

        return typed;
    }
}

internal sealed class OneList<T> : Gathering
    where T : notnull
{
    public override bool IsGrouped => false;

    public override object? KeyOf(object fact) => Whole;

    public override object Gather(object key, ReadOnlySpan<object> facts) => Typed<T>(facts);
}

internal sealed class GroupsByKey<T, TKey>(Func<T, TKey> by) : Gathering
    where T : notnull
    where TKey : notnull
{
    public override bool IsGrouped => true;

    public override object? KeyOf(object fact) => by((T)fact);

    public override object Gather(object key, ReadOnlySpan<object> facts) => new FactGroup<TKey, T>((TKey)key, Typed<T>(facts));
}
