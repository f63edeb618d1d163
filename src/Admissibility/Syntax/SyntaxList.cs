using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Admissibility.Syntax;

/// <summary>An immutable list that is equal by its items, so that trees can be compared.</summary>
[CollectionBuilder(typeof(SyntaxList), nameof(SyntaxList.Create))]
public readonly struct SyntaxList<T> : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal SyntaxList(ImmutableArray<T> items) => _items = items;

    /// <summary>The number of items; 0 for the default value.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>The item at an index from 0.</summary>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(SyntaxList<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var i = 0; i < Count; i++)
        {
            hash.Add(_items[i]);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items.IsDefault ? [] : _items)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(SyntaxList<T> left, SyntaxList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in their length.</summary>
    public static bool operator !=(SyntaxList<T> left, SyntaxList<T> right) => !left.Equals(right);
}

/// <summary>Makes lists of nodes.</summary>
public static class SyntaxList
{
    /// <summary>A list of these items: what a collection expression calls.</summary>
    public static SyntaxList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>The same items; nothing is copied.</summary>
    internal static SyntaxList<T> From<T>(ImmutableArray<T> items) => new(items);

    /// <summary>A list of the items that are there.</summary>
    public static SyntaxList<T> From<T>(IEnumerable<T> items) => new([.. items]);
}
