using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>What rules ask of the groups of a <c>GroupBy</c>.</summary>
public static class GroupExtensions
{
    /// <summary>Whether a group has two members at least; it does not walk the others.</summary>
    public static bool HasSeveral<T>(this IEnumerable<T> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        using var members = group.GetEnumerator();
        return members.MoveNext() && members.MoveNext();
    }

    /// <summary>Every two members of a group, once. A change of the group touches each: the key has to be fine.</summary>
    public static IEnumerable<Pair<T>> Pairs<T>(this IEnumerable<T> group)
        where T : class, IIdentified
    {
        ArgumentNullException.ThrowIfNull(group);
        var members = InOrder(group);
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                yield return new(members[i], members[j]);
            }
        }
    }

    /// <summary>Each member of a group but the first, with the first: what repeats it.</summary>
    public static IEnumerable<Pair<T>> Repeats<T>(this IEnumerable<T> group)
        where T : class, IIdentified
    {
        ArgumentNullException.ThrowIfNull(group);
        var members = InOrder(group);
        for (var i = 1; i < members.Length; i++)
        {
            yield return new(members[0], members[i]);
        }
    }

    /// <summary>The members by their identities: a group has them in the order in which they were inserted.</summary>
    private static T[] InOrder<T>(IEnumerable<T> group)
        where T : class, IIdentified
    {
        T[] members = [.. group];
        Array.Sort(members, (one, other) => Compare(one.Identity, other.Identity));
        return members;
    }

    private static int Compare(object one, object other) =>
        one is string text && other is string second ? string.CompareOrdinal(text, second) : Comparer<object>.Default.Compare(one, other);
}
