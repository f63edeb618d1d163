using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>
/// « Rédiger ainsi le début de l'alinéa 2 : « Dès l'alerte, les barques… (le reste sans changement) »: the last words before the
/// mark are those of the article from which it is kept. They must be found once.
/// </summary>
internal sealed class KeptRemainder(ArticleText article)
{
    private const int ShortestSingleWord = 5;

    /// <summary>Whether a text ends with a mark for what is kept: « … (le reste sans changement) ».</summary>
    public static bool IsMarked(string text) => WithoutNote(text) is not null;

    /// <summary>Whether a line is left open: « X … », « … X », « […] », « L. 12-… ».</summary>
    public static bool IsLeftOpen(string text)
    {
        var line = text.AsSpan().Trim().Trim("\"«» \u00A0;");
        return line.StartsWith("…") || line.StartsWith("...") || line.EndsWith("…") || line.EndsWith("...")
            || line.Contains("[…]", StringComparison.Ordinal) || line.Contains("(…)", StringComparison.Ordinal)
            || line.Contains("[...]", StringComparison.Ordinal) || line.Contains("(...)", StringComparison.Ordinal)
            || line.Contains("-…", StringComparison.Ordinal) || line.Contains("-...", StringComparison.Ordinal)
            || IsMarked(text);
    }

    /// <summary>A new start: what follows its last words in the article is kept. Null where they are not found once.</summary>
    public Edit? ReplaceStart(ResolvedTarget place, ProposedText proposed, TextSpan cause)
    {
        if (proposed.Lines is not [var line])
        {
            return null;
        }

        var words = (WithoutNote(line.Text) ?? line.Text).TrimEnd('…', '.', ' ', '\u00A0');
        var within = place.Within ?? place.Span;
        var start = place.Kind == ResolvedTargetKind.Start ? place.Span.Start : within.Start;
        if (!Outline.Labels(words).IsEmpty && article.Outline[article.NumberAt(start)] is [_, ..])
        {
            start = WithoutQuotationMark(article.Alineas[article.NumberAt(start) - 1].Start);
        }

        var pieces = words.Split(' ');
        for (var count = pieces.Length; count > 0; count--)
        {
            var anchor = string.Join(' ', pieces[^count..]);
            if (WordSearch.Find(article, TextSpan.FromBounds(place.Span.Start, within.End), anchor) is [var first, .. var others])
            {
                return others.Count > 0 || (count == 1 && anchor.Length < ShortestSingleWord) || first.Start < start
                    ? null
                    : InsertionSpacing.Replace(article.Text, TextSpan.FromBounds(start, first.End), article.House.Set(words), cause);
            }
        }

        return null;
    }

    /// <summary>A new end: what precedes its first words in the article is kept. Null where they are not found once.</summary>
    public Edit? ReplaceEnd(ResolvedTarget place, ProposedText proposed, TextSpan cause)
    {
        if (proposed.Lines is not [var line] || place.Within is not { } within)
        {
            return null;
        }

        var words = line.Text.TrimStart('…', '.', ' ', '\u00A0');
        var pieces = words.Split(' ');
        for (var count = pieces.Length; count > 0; count--)
        {
            var anchor = string.Join(' ', pieces[..count]);
            if (WordSearch.Find(article, TextSpan.FromBounds(within.Start, place.Span.Start), anchor) is [var first, .. var others])
            {
                if (others.Count > 0 || (count == 1 && anchor.Length < ShortestSingleWord))
                {
                    return null;
                }

                var end = FinalPunctuation.Has(words) ? place.Span.Start : FinalPunctuation.Start(article.Text, first.Start, place.Span.Start);
                return InsertionSpacing.Replace(article.Text, TextSpan.FromBounds(first.Start, end), article.House.Set(words), cause);
            }
        }

        return null;
    }

    private int WithoutQuotationMark(int start)
    {
        if (article.Blocks[article.NumberAt(start)].IsQuoted)
        {
            start++;
            while (Typography.IsSpace(article.Text[start]))
            {
                start++;
            }
        }

        return start;
    }

    /// <summary>The text before « (le reste sans changement) »; null where there is no such note.</summary>
    private static string? WithoutNote(string text)
    {
        var line = text.TrimEnd('.', '»', '"', ' ', '\u00A0', ';');
        var open = line.LastIndexOfAny(['(', '[']);
        if (open < 0 || !(line.EndsWith(')') || line.EndsWith(']')))
        {
            return null;
        }

        var note = Typography.FoldText(line.AsSpan(open));
        return note.Contains("sans changement", StringComparison.Ordinal) || note.Contains("inchange", StringComparison.Ordinal) ? line[..open] : null;
    }
}
