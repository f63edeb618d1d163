using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Cuts an alinéa into its sentences.</summary>
internal static class SentenceSpans
{
    private static readonly string[] s_abbreviations = ["art", "al", "cf", "etc", "n", "no", "p", "mm", "st", "ch"];

    /// <summary>The spans of the sentences of an alinéa: without the label at its head and the quotation marks around it.</summary>
    public static ImmutableArray<TextSpan> In(ArticleText article, int number)
    {
        var alinea = article.Alineas[number - 1];
        var text = article.Alinea(number);
        var end = article.Blocks[number].Closing ?? text.Length;
        var labels = article.Outline[number];
        var start = labels.IsEmpty ? 0 : labels[^1].End;
        while (start < end && (Typography.IsBlank(text[start]) || (start == 0 && article.Blocks[number].IsQuoted)))
        {
            start++;
        }

        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = start; at < end; at++)
        {
            if (text[at] is '.' or '!' or '?' && NextStart(text, at, end) is { } next)
            {
                sentences.Add(new(alinea.Start + start, EndAt(text, at, end) - start));
                start = next;
                at = next - 1;
            }
        }

        if (start < end)
        {
            sentences.Add(TextSpan.FromBounds(alinea.Start + start, alinea.Start + end));
        }

        return sentences.ToImmutable();
    }

    /// <summary>Where the next sentence begins, if one ends at a stop; null where the stop only abbreviates.</summary>
    private static int? NextStart(string text, int stop, int end)
    {
        var at = EndAt(text, stop, end);
        if (at >= end || !Typography.IsBlank(text[at]) || IsAbbreviation(text, stop))
        {
            return null;
        }

        while (at < end && Typography.IsBlank(text[at]))
        {
            at++;
        }

        var next = at;
        while (next < end
            && (Typography.IsOpeningQuote(text[next]) || Typography.IsStraightQuote(text[next]) || text[next] == '(' || Typography.IsSpace(text[next])))
        {
            next++;
        }

        return next < end && char.IsUpper(text[next]) ? at : null;
    }

    /// <summary>After the full stop and a closing quotation mark right after it.</summary>
    private static int EndAt(string text, int stop, int end)
    {
        var at = stop + 1;
        if (at < end && (Typography.IsClosingQuote(text[at]) || Typography.IsStraightQuote(text[at])))
        {
            return at + 1;
        }

        return at + 1 < end && Typography.IsSpace(text[at]) && Typography.IsClosingQuote(text[at + 1]) ? at + 2 : at;
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var length = stop - start;
        return length > 0
            && ((length == 1 && char.IsUpper(text[start]))
                || Array.Exists(s_abbreviations, abbreviation => text.AsSpan(start, length).Equals(abbreviation, StringComparison.OrdinalIgnoreCase)));
    }
}
