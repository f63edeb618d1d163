using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>Two facts of one group, the lesser first: the same pair whatever the order in which they were inserted.</summary>
/// <typeparam name="T">The type of the facts.</typeparam>
/// <param name="first">The lesser.</param>
/// <param name="second">The greater.</param>
public sealed class Pair<T>(T first, T second) : IIdentified
    where T : class, IIdentified
{
    /// <summary>The lesser of the two.</summary>
    public T First => first;

    /// <summary>The greater of the two.</summary>
    public T Second => second;

    /// <inheritdoc/>
    public object Identity { get; } = (first.Identity, second.Identity);
}
