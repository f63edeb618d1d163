using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Changes of rows of a table; the other rows are kept as they are.</summary>
internal sealed class RowEdits(ArticleText article)
{
    /// <summary>Rows that follow each other are one span; null where others are between them.</summary>
    public ResolvedTarget? Joined(ImmutableArray<ResolvedTarget> rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(article.Text[rows[i - 1].Span.End..rows[i].Span.Start]))
            {
                return null;
            }
        }

        return rows[0] with { Span = TextSpan.FromBounds(rows[0].Span.Start, rows[^1].Span.End) };
    }

    /// <summary>Another row, or several, instead of one. Null where the new rows have no cells.</summary>
    public Edit? Replace(ResolvedTarget row, ProposedText proposed, TextSpan cause) => Set(row, proposed) is { } text ? new(row.Span, text, cause) : null;

    /// <summary>New rows beside one. Null where the new rows have no cells.</summary>
    public Edit? Insert(ResolvedTarget row, bool after, ProposedText proposed, TextSpan cause) => Set(row, proposed) is not { } text ? null
        : after ? new(new(row.Span.End, 0), "\n" + text, cause)
        : new(new(row.Span.Start, 0), text + "\n", cause);

    /// <summary>A row is deleted with its line end.</summary>
    public Edit Delete(ResolvedTarget row, TextSpan cause)
    {
        var (start, end) = (row.Span.Start, row.Span.End);
        return end < article.Text.Length && article.Text[end] == '\n' ? new(TextSpan.FromBounds(start, end + 1), "", cause)
            : new(TextSpan.FromBounds(Math.Max(0, start - 1), end), "", cause);
    }

    /// <summary>The rows as lines, their cells separated as those of the table are.</summary>
    private string? Set(ResolvedTarget row, ProposedText proposed)
    {
        var isBarred = article.Text[row.Span.Start] == '|';
        var lines = proposed.Lines.Select(line => line.Raw.Trim()).ToList();
        return !lines.TrueForAll(line => line.Contains('\t', StringComparison.Ordinal) || line.StartsWith('|')) ? null
            : string.Join('\n', lines.Select(line => isBarred == line.StartsWith('|') ? article.House.Set(line)
                : isBarred ? $"| {string.Join(" | ", article.House.Set(line).Split('\t'))} |"
                : string.Join('\t', article.House.Set(line).Trim('|').Split('|').Select(cell => cell.Trim()))));
    }
}
