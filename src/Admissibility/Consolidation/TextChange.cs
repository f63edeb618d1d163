using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Admissibility.Consolidation;

/// <summary>A number that replaces another.</summary>
/// <param name="Before">The number removed.</param>
/// <param name="After">The number inserted.</param>
/// <param name="Object">The words after it, up to a punctuation mark: what it counts (« % », « euros par an »); empty where there are none.</param>
public sealed record NumberChange(decimal Before, decimal After, string Object);

/// <summary>What one change removes and inserts, word by word.</summary>
/// <param name="Removed">The words removed.</param>
/// <param name="Added">The words inserted.</param>
/// <param name="Numbers">Numbers that are raised or lowered.</param>
public sealed record TextChange(string Removed, string Added, ImmutableArray<NumberChange> Numbers)
{
    private const int MostWords = 4;

    private static readonly SearchValues<char> s_signs = SearchValues.Create(",;.:)\"»");

    /// <summary>The words that a change of an article removes and inserts.</summary>
    public static TextChange Of(ArticleText article, Edit edit)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(edit);
        var pieces = TextDifference.Of(article.Text.Substring(edit.Span.Start, edit.Span.Length), edit.Text);
        var numbers = ImmutableArray.CreateBuilder<NumberChange>();
        for (var i = 0; i + 1 < pieces.Length; i++)
        {
            if (pieces[i].Kind == DifferenceKind.Removed && pieces[i + 1].Kind == DifferenceKind.Added
                && NumberWords.Single(pieces[i].Text) is { } before && NumberWords.Single(pieces[i + 1].Text) is { } after && before.Value != after.Value)
            {
                var following = string.Concat(pieces.Skip(i + 2).Where(piece => piece.Kind != DifferenceKind.Removed).Select(piece => piece.Text));
                numbers.Add(new(before.Value,
                    after.Value,
                    ObjectIn(pieces[i + 1].Text[after.End..] + following + article.Text[edit.Span.End..Math.Min(article.Text.Length, edit.Span.End + 80)])));
            }
        }

        return new(Joined(pieces, DifferenceKind.Removed), Joined(pieces, DifferenceKind.Added), numbers.ToImmutable());
    }

    private static string Joined(ImmutableArray<DifferencePiece> pieces, DifferenceKind kind) =>
        string.Join(' ', pieces.Where(piece => piece.Kind == kind).Select(piece => piece.Text.Trim()).Where(text => text.Length > 0));

    /// <summary>The words after a number, up to the punctuation that separates them from what follows.</summary>
    private static string ObjectIn(string text)
    {
        var words = new StringBuilder();
        var count = 0;
        foreach (var word in text.TrimStart().Split([' ', '\u00A0', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var end = word.AsSpan().IndexOfAny(s_signs);
            var part = end < 0 ? word : word[..end];
            words.Append(words.Length > 0 && part.Length > 0 ? " " : "").Append(part);
            if (end >= 0 || ++count == MostWords)
            {
                break;
            }
        }

        return words.ToString();
    }
}
