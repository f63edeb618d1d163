using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Finds words in a span of an article, whole words only, however they are typed.</summary>
internal static class WordSearch
{
    /// <summary>The spans of the words, in order and without overlap; words that differ by capitals or accents count only where no others do.</summary>
    public static List<TextSpan> Find(ArticleText article, TextSpan within, string words)
    {
        var sought = new FoldedText(words.Trim());
        var cased = Find(article.Folded, article.Folded.Cased, within, sought.Cased.Trim());
        if (cased.Count > 0)
        {
            return cased;
        }

        var plain = Find(article.Folded, article.Folded.Plain, within, sought.Plain.Trim());
        if (plain.Count > 0)
        {
            return plain;
        }

        return FindCompact(article.Folded, within, sought.Compact.Signs);
    }

    /// <summary>The spans of the words, whatever their capitals; accents must be the same.</summary>
    public static List<TextSpan> FindAnyCase(ArticleText article, TextSpan within, string words)
    {
        var sought = new FoldedText(words.Trim());
        return Find(article.Folded, article.Folded.Plain, within, sought.Plain.Trim())
            .FindAll(span => new FoldedText(article.Text.Substring(span.Start, span.Length)).Cased.Equals(sought.Cased, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>« L.O. 141 » in « L. O. 141 », « I.- » in « I. - »: blanks left out on both sides.</summary>
    private static List<TextSpan> FindCompact(FoldedText text, TextSpan within, string sought)
    {
        var found = new List<TextSpan>();
        var (signs, indices) = text.Compact;
        if (sought.Length < 3)
        {
            return found;
        }

        var start = FirstFrom(indices, text.From(within.Start));
        var end = FirstFrom(indices, text.From(within.End));
        for (var at = start; at < end;)
        {
            var index = signs.IndexOf(sought, at, end - at, StringComparison.Ordinal);
            if (index < 0)
            {
                break;
            }

            var length = indices[index + sought.Length - 1] + 1 - indices[index];
            if (IsWhole(text.Plain, indices[index], length))
            {
                found.Add(text.ToText(indices[index], length));
            }

            at = index + sought.Length;
        }

        return found;
    }

    private static int FirstFrom(int[] indices, int index)
    {
        var found = Array.BinarySearch(indices, index);
        return found < 0 ? ~found : found;
    }

    private static List<TextSpan> Find(FoldedText text, string signs, TextSpan within, string sought)
    {
        var found = new List<TextSpan>();
        if (sought.Length == 0)
        {
            return found;
        }

        var end = text.From(within.End);
        for (var at = text.From(within.Start); at < end;)
        {
            var index = signs.IndexOf(sought, at, end - at, StringComparison.Ordinal);
            if (index < 0)
            {
                break;
            }

            if (IsWhole(signs, index, sought.Length))
            {
                found.Add(text.ToText(index, sought.Length));
                at = index + sought.Length;
            }
            else
            {
                at = index + 1;
            }
        }

        return found;
    }

    /// <summary>A word ends where the words sought end: « L. 137 » is not in « L. 137-5 », nor « 5 » in « 0,5 », nor « mer » in « outre-mer ».</summary>
    private static bool IsWhole(string signs, int start, int length)
    {
        var end = start + length;
        return !(char.IsLetterOrDigit(signs[start]) && start > 0 && GoesOn(signs, start - 1, -1))
            && !(char.IsLetterOrDigit(signs[end - 1]) && end < signs.Length && GoesOn(signs, end, 1));
    }

    private static bool GoesOn(string signs, int at, int step)
    {
        if (char.IsLetterOrDigit(signs[at]))
        {
            return true;
        }

        var beyond = at + step;
        var inner = at - step;
        if (beyond < 0 || beyond >= signs.Length)
        {
            return false;
        }

        return signs[at] switch
        {
            '-' => char.IsAsciiDigit(signs[beyond]) ? char.IsAsciiDigit(signs[inner]) : char.IsLetter(signs[beyond]) && char.IsLetter(signs[inner]),
            ',' or '.' => char.IsAsciiDigit(signs[beyond]) && char.IsAsciiDigit(signs[inner]),
            _ => false,
        };
    }
}
