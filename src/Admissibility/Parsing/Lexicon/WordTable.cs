using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Admissibility.Parsing.Lexicon;

/// <summary>Words and what each means, found by the hash of the word: <c>new WordTable&lt;T&gt; { { "phrase phrases", … } }</c>.</summary>
/// <remarks>A table of its own and not a dictionary: those are compiled anew for every kind of value each time the program starts.</remarks>
internal sealed class WordTable<T> : IEnumerable
{
    private readonly List<string> _words = [];
    private ulong[] _hashes = new ulong[16];
    private T[] _values = new T[16];

    /// <summary>The words, in the order in which they were added.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>What a word of the table means.</summary>
    public T this[string word] => TryGetValue(WordHash.Of(word), out var value) ? value : throw new KeyNotFoundException(word);

    /// <summary>Adds words with one meaning; of one word twice the last counts.</summary>
    /// <param name="words">Words without accent and in lower case, apart by spaces.</param>
    /// <param name="value">What they mean.</param>
    public void Add(string words, T value)
    {
        foreach (var word in words.Split(' '))
        {
            if (2 * _words.Count >= _hashes.Length)
            {
                Grow();
            }

            _words.Add(word);
            Put(WordHash.Of(word), value);
        }
    }

    /// <summary>The hashes of the words, in no order.</summary>
    public ulong[] ToHashes() => Array.FindAll(_hashes, static hash => hash != 0);

    /// <summary>Whether a word is in the table; a token that is not a word has the hash 0, which no table holds.</summary>
    public bool Contains(ulong hash) => hash != 0 && _hashes[SlotOf(hash)] == hash;

    public bool TryGetValue(ulong hash, [MaybeNullWhen(false)] out T value)
    {
        var slot = SlotOf(hash);
        value = _values[slot];
        return hash != 0 && _hashes[slot] == hash;
    }

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();

    private void Put(ulong hash, T value)
    {
        var slot = SlotOf(hash);
        _hashes[slot] = hash;
        _values[slot] = value;
    }

    private void Grow()
    {
        var hashes = _hashes;
        var values = _values;
        _hashes = new ulong[2 * hashes.Length];
        _values = new T[2 * hashes.Length];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] != 0)
            {
                Put(hashes[i], values[i]);
            }
        }
    }

    /// <summary>The slot that holds a hash, or the free one where it would be; 0 marks a free slot, and is the hash of no word.</summary>
    private int SlotOf(ulong hash)
    {
        var mask = _hashes.Length - 1;
        var slot = (int)(hash >> 32) & mask;
        while (_hashes[slot] != 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}

/// <summary>A set of words, found by hash.</summary>
internal static class WordSet
{
    /// <summary>Words without accent and in lower case, apart by spaces.</summary>
    public static WordTable<bool> Of(string words) => new() { { words, true } };
}
