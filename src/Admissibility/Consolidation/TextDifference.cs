using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>A piece of an article before and after.</summary>
/// <param name="Kind">Whether it is kept, removed or inserted.</param>
/// <param name="Text">The words, with the blanks between them.</param>
public sealed record DifferencePiece(DifferenceKind Kind, string Text);

/// <summary>What became of a piece of an article.</summary>
public enum DifferenceKind
{
    /// <summary>Kept.</summary>
    Same,

    /// <summary>Removed.</summary>
    Removed,

    /// <summary>Inserted.</summary>
    Added,
}

/// <summary>What changes from an article to its amended text, word by word.</summary>
public static class TextDifference
{
    /// <summary>Above so many pairs of words a span is shown as removed and inserted as a whole.</summary>
    private const int MostPairs = 4_000_000;

    /// <summary>The pieces of an application that is not refused, in the order of the text.</summary>
    public static ImmutableArray<DifferencePiece> Of(ConsolidatedArticle application)
    {
        ArgumentNullException.ThrowIfNull(application);
        var pieces = new List<DifferencePiece>();
        var text = application.Article.Text;
        var from = 0;
        foreach (var edit in application.Edits)
        {
            Add(pieces, DifferenceKind.Same, text[from..edit.Span.Start]);
            AddWords(pieces, text.Substring(edit.Span.Start, edit.Span.Length), edit.Text);
            from = edit.Span.End;
        }

        Add(pieces, DifferenceKind.Same, text[from..]);
        return [.. pieces];
    }

    /// <summary>The pieces of one change.</summary>
    public static ImmutableArray<DifferencePiece> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var pieces = new List<DifferencePiece>();
        AddWords(pieces, before, after);
        return [.. pieces];
    }

    private static void AddWords(List<DifferencePiece> pieces, string before, string after)
    {
        var old = Words(before);
        var now = Words(after);
        if ((long)old.Count * now.Count > MostPairs)
        {
            Add(pieces, DifferenceKind.Removed, before);
            Add(pieces, DifferenceKind.Added, after);
            return;
        }

        var common = Common(old, now);
        int i = 0, j = 0;
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && string.Equals(old[i], now[j], StringComparison.Ordinal))
            {
                Add(pieces, DifferenceKind.Same, old[i++]);
                j++;
            }
            else if (i < old.Count && (j == now.Count || common[i + 1, j] >= common[i, j + 1]))
            {
                Add(pieces, DifferenceKind.Removed, old[i++]);
            }
            else
            {
                Add(pieces, DifferenceKind.Added, now[j++]);
            }
        }
    }

    /// <summary>The length of the longest common run of words from each pair of places on.</summary>
    private static int[,] Common(List<string> old, List<string> now)
    {
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] = string.Equals(old[i], now[j], StringComparison.Ordinal)
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    /// <summary>Pieces of one kind that touch are one.</summary>
    private static void Add(List<DifferencePiece> pieces, DifferenceKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        }
        else
        {
            pieces.Add(new(kind, text));
        }
    }

    /// <summary>Words, punctuation and runs of blanks; a number is one word, however many it is written with.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = NumberWords.NumberEnd(text, start) ?? start + 1;
            while (end < text.Length && KindOf(text[end]) == KindOf(text[start]) && KindOf(text[start]) != 2)
            {
                end++;
            }

            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }

    private static int KindOf(char c) => char.IsLetterOrDigit(c) ? 0 : Typography.IsBlank(c) ? 1 : 2;
}
