using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Finds words quoted with one letter too many, too few or wrong, in a long word of a long quotation: a misprint, not other words.</summary>
internal static class NearMatch
{
    private const int FewestWords = 4;

    private const int ShortestWord = 4;

    /// <summary>The spans that differ from the words by that letter alone. Figures must be the same.</summary>
    public static List<TextSpan> Find(ArticleText article, TextSpan within, string words)
    {
        var found = new List<TextSpan>();
        var sought = new FoldedText(words.Trim()).Plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (sought.Length < FewestWords)
        {
            return found;
        }

        var folded = article.Folded;
        var (from, to) = (folded.From(within.Start), folded.From(within.End));
        for (var at = from; at < to; at = NextWord(folded.Plain, at, to))
        {
            if (MatchEnd(folded.Plain, at, to, sought) is { } end)
            {
                found.Add(folded.ToText(at, end - at));
            }
        }

        return found;
    }

    private static int? MatchEnd(string text, int at, int to, string[] sought)
    {
        var differs = false;
        for (var i = 0; i < sought.Length; i++)
        {
            if (at >= to)
            {
                return null;
            }

            var isLast = i == sought.Length - 1;
            var next = NextWord(text, at, to);
            var end = next > at && text[next - 1] == ' ' ? next - 1 : next;
            while (isLast && end > at && !char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(sought[i][^1]))
            {
                end--;
            }

            var word = text.AsSpan(at, end - at);
            if (!word.SequenceEqual(sought[i]))
            {
                if (differs || !DiffersByALetter(word, sought[i]))
                {
                    return null;
                }

                differs = true;
            }

            if (isLast)
            {
                return differs ? end : null;
            }

            at = next;
        }

        return null;
    }

    private static int NextWord(string text, int at, int to)
    {
        var blank = text.IndexOf(' ', at, to - at);
        return blank < 0 ? to : blank + 1;
    }

    private static bool DiffersByALetter(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (Math.Min(word.Length, other.Length) < ShortestWord || Math.Abs(word.Length - other.Length) > 1)
        {
            return false;
        }

        var start = word.CommonPrefixLength(other);
        var rest = word[start..];
        var otherRest = other[start..];
        return AreLetters(rest[..Math.Min(1, rest.Length)]) && AreLetters(otherRest[..Math.Min(1, otherRest.Length)])
            && (rest.Length == otherRest.Length ? rest[1..].SequenceEqual(otherRest[1..])
            : rest.Length > otherRest.Length ? rest[1..].SequenceEqual(otherRest)
            : rest.SequenceEqual(otherRest[1..]));
    }

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
