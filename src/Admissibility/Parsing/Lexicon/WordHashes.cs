namespace Admissibility.Parsing.Lexicon;

/// <summary>A set of hashes of words that never changes.</summary>
internal sealed class WordHashes
{
    private readonly ulong[] _slots;

    /// <summary>A set of these words.</summary>
    /// <param name="hashes">The hashes; what is there twice counts once.</param>
    public WordHashes(ReadOnlySpan<ulong> hashes)
    {
        var size = 4;
        while (size < 2 * hashes.Length)
        {
            size *= 2;
        }

        _slots = new ulong[size];
        foreach (var hash in hashes)
        {
            _slots[SlotOf(hash)] = hash;
        }
    }

    /// <summary>Whether a word is in the set; a token that is not a word has the hash 0, which no set holds.</summary>
    public bool Contains(ulong hash) => hash != 0 && _slots[SlotOf(hash)] == hash;

    private int SlotOf(ulong hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(hash >> 32) & mask;
        while (_slots[slot] != 0 && _slots[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
