using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Inserts words into a text as careful clerks do: one space between words, none before a comma, no punctuation doubled.</summary>
internal static class InsertionSpacing
{
    /// <summary>Words instead of others.</summary>
    public static Edit Replace(string text, TextSpan span, string words, TextSpan cause)
    {
        words = words.Trim(' ', '\u00A0');
        if (words.Length == 0)
        {
            return new(Deletable(text, span), "", cause);
        }

        var (start, end) = (span.Start, span.End);
        if (words[0] is ',' or '.' or ')')
        {
            while (start > 0 && Typography.IsSpace(text[start - 1]))
            {
                start--;
            }
        }
        else if (start > 0 && NeedsSpaceAfter(text, start - 1) && !IsInsideWord(text, span))
        {
            words = " " + words;
        }

        if (end < text.Length)
        {
            words = Follow(text, ref end, words);
        }

        return new(TextSpan.FromBounds(start, end), words, cause);
    }

    /// <summary>Words inserted at a point.</summary>
    public static Edit Insert(string text, int at, string words, TextSpan cause) => Replace(text, new(at, 0), words, cause);

    /// <summary>What follows the words: a space where one is needed, and no punctuation that they already have.</summary>
    private static string Follow(string text, ref int end, string words)
    {
        var next = end;
        while (next < text.Length && Typography.IsSpace(text[next]))
        {
            next++;
        }

        var last = words[^1];
        if (Typography.IsApostrophe(last))
        {
            end = next;
            return words;
        }

        if (next < text.Length
            && last is ',' or ';' or '.' or ':'
            && (text[next] == last || (last is ';' or '.' && text[next] is ';' or '.'))
            && next < text.Length)
        {
            return words[..^1].TrimEnd(' ', '\u00A0');
        }

        return next == end && next < text.Length && char.IsLetterOrDigit(text[next]) && !Typography.IsDash(last) && last != '(' ? words + " " : words;
    }

    /// <summary>A span with the space that would be left over, or the comma that would be doubled.</summary>
    private static TextSpan Deletable(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        var before = start > 0 ? text[start - 1] : '\n';
        var next = end < text.Length ? text[end] : '\n';
        if (Typography.IsSpace(before) && (next is ',' or '.' or ')' || Typography.IsLineEnd(next)))
        {
            while (start > 0 && Typography.IsSpace(text[start - 1]))
            {
                start--;
            }
        }
        else if (Typography.IsSpace(next) && (Typography.IsSpace(before) || Typography.IsLineEnd(before) || before == '(' || Typography.IsOpeningQuote(before)))
        {
            end++;
        }

        if (start > 0 && end < text.Length && text[start - 1] == ',' && text[end] == ',')
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool NeedsSpaceAfter(string text, int at) =>
        char.IsLetterOrDigit(text[at])
            || text[at] is ',' or ';' or ':' or '.' or ')' or '°'
            || Typography.IsClosingQuote(text[at])
            || (Typography.IsStraightQuote(text[at]) && at > 0 && !Typography.IsBlank(text[at - 1]));

    /// <summary>What is replaced had no space before it: « L.O. » in « L.O.141 ».</summary>
    private static bool IsInsideWord(string text, TextSpan span) => span.Length > 0 && char.IsLetterOrDigit(text[span.Start]);
}
