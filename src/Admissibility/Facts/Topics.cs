using System.Collections.Frozen;

namespace Admissibility.Facts;

/// <summary>What a text is about: the families of its significant words, and the codes that it touches.</summary>
/// <param name="Words">A word for each family, by the family.</param>
/// <param name="Codes">Names of codes.</param>
public sealed record Topics(FrozenDictionary<string, string> Words, FrozenSet<string> Codes)
{
    /// <summary>A word for each family that both texts share, in alphabetical order.</summary>
    public IEnumerable<string> SharedWords(Topics other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Words.Where(word => other.Words.ContainsKey(word.Key)).Select(word => word.Value).Order(StringComparer.Ordinal);
    }

    /// <summary>The codes that both texts touch, in alphabetical order.</summary>
    public IEnumerable<string> SharedCodes(Topics other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Codes.Where(other.Codes.Contains).Order(StringComparer.Ordinal);
    }

    /// <summary>Whether anything is shared: a link even indirect is enough, and doubt benefits the initiative.</summary>
    public bool HasLinkWith(Topics other) => SharedCodes(other).Any() || SharedWords(other).Any();

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Words.Values.Concat(Codes).Order(StringComparer.Ordinal));
}
