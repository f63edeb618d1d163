using System.Runtime.CompilerServices;
using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>A fact is itself, whatever other fact says the same; one that has an identity is whatever bears that identity.</summary>
/// <remarks>NRules' own comparer takes equal records for one fact, and refuses to insert the second.</remarks>
internal sealed class FactIdentity : IEqualityComparer<object>
{
    public static FactIdentity Comparer { get; } = new();

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y) || (x is IIdentified one && y is IIdentified other && one.Identity.Equals(other.Identity));

    public int GetHashCode(object obj) => obj is IIdentified identified ? identified.Identity.GetHashCode() : RuntimeHelpers.GetHashCode(obj);
}
