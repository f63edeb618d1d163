using Admissibility.Text;

namespace Admissibility.Parsing.Lexicon;

/// <summary>
/// Which words may be keywords misspelt. Most sentences hold none, and need no second attempt: it would read the same.
/// </summary>
internal sealed class KeywordIndex
{
    /// <summary>Keywords are shorter, and their neighbours no longer.</summary>
    private const int Longest = 30;

    /// <summary>Lengths for which there is a list: one more than a neighbour may have.</summary>
    private const int Lengths = Longest + 2;

    private const int Letters = 26;

    /// <summary>Keywords by their first letter and length, and by their last: one misspelling leaves one of the two letters.</summary>
    private readonly List<string>?[] _byFirst = new List<string>?[(Letters + 1) * Lengths];

    private readonly List<string>?[] _byLast = new List<string>?[(Letters + 1) * Lengths];

    public KeywordIndex(IEnumerable<string> keywords)
    {
        foreach (var word in keywords)
        {
            if (word.Length >= Spelling.ShortestWord)
            {
                (_byFirst[Slot(word[0], word.Length)] ??= []).Add(word);
                (_byLast[Slot(word[^1], word.Length)] ??= []).Add(word);
            }
        }
    }

    /// <summary>Whether a word is one misspelling from a keyword, and no other word of the language.</summary>
    /// <param name="word">Its letters, as written.</param>
    /// <param name="hash">Its hash.</param>
    public bool Has(ReadOnlySpan<char> word, ulong hash)
    {
        if (Spelling.IsOtherWord(hash))
        {
            return false;
        }

        Span<char> written = stackalloc char[Longest];
        var length = 0;
        foreach (var c in word)
        {
            if (!Typography.IsInvisible(c))
            {
                if (length == Longest)
                {
                    return false;
                }

                written[length++] = Typography.Fold(c);
            }
        }

        return length >= Spelling.ShortestWord && Has(written[..length]);
    }

    private bool Has(ReadOnlySpan<char> written)
    {
        for (var length = written.Length - 1; length <= written.Length + 1; length++)
        {
            if (IsNear(written, _byFirst[Slot(written[0], length)]) || IsNear(written, _byLast[Slot(written[^1], length)]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(ReadOnlySpan<char> written, List<string>? words)
    {
        foreach (var word in words ?? [])
        {
            if (Spelling.IsOneEditAway(written, word))
            {
                return true;
            }
        }

        return false;
    }

    private static int Slot(char letter, int length) => ((char.IsAsciiLetterLower(letter) ? letter - 'a' : Letters) * Lengths) + length;
}
