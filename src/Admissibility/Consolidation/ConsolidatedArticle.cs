using System.Collections.Immutable;
using System.Text;

namespace Admissibility.Consolidation;

/// <summary>An amendment that is not applied, or not all of it, and why.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Refusal">Why.</param>
public sealed record RefusedAmendment(string Id, Refusal Refusal);

/// <summary>An article with amendments applied to it. An amendment is applied as a whole or refused; the others are applied all the same.</summary>
/// <param name="Article">The article as it was printed.</param>
/// <param name="Edits">The changes, in the order of the text.</param>
/// <param name="Refusals">Why amendments are refused, in their order; empty where all are applied.</param>
public sealed record ConsolidatedArticle(ArticleText Article, ImmutableArray<Edit> Edits, ImmutableArray<RefusedAmendment> Refusals)
{
    /// <summary>The ids of amendments that fall, at least in part: another deletes or rewrites the alinéas that they change.</summary>
    public ImmutableArray<string> Fallen { get; init; } = [];

    /// <summary>How many targets the amendments name.</summary>
    public int Targets { get; init; }

    /// <summary>How many of them were found in the article.</summary>
    public int Resolved { get; init; }

    /// <summary>The article with the amendments that are not refused; null where all are refused; empty where the article is deleted.</summary>
    public string? Amended => Edits.IsEmpty && !Refusals.IsEmpty ? null : Render(Article, Edits);

    /// <summary>Applies amendments in the order given. All refer to the article as it is printed; identical changes are made once.</summary>
    internal static ConsolidatedArticle Of(ArticleText article, IEnumerable<AmendmentEdits> amendments)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(amendments);
        var merger = new EditMerger(article);
        int targets = 0, resolved = 0;
        foreach (var amendment in amendments)
        {
            targets += amendment.Targets;
            resolved += amendment.Resolved;
            merger.Add(amendment);
        }

        var (edits, fallen) = merger.Result();
        return new(article, edits, merger.Refusals) { Fallen = fallen, Targets = targets, Resolved = resolved };
    }

    /// <summary>What is outside the changes is copied as it is; deleted alinéas lose their line ends.</summary>
    private static string Render(ArticleText article, ImmutableArray<Edit> edits)
    {
        var text = new StringBuilder(article.Text.Length);
        var from = 0;
        var lineRemoved = false;
        foreach (var edit in edits)
        {
            Append(article.Text.AsSpan(from, edit.Span.Start - from));
            Append(edit.Text);
            from = edit.Span.End;
            if (edit.RemovesLines)
            {
                while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
                {
                    text.Length--;
                }

                lineRemoved = true;
            }
        }

        Append(article.Text.AsSpan(from));
        return text.ToString();

        void Append(ReadOnlySpan<char> piece)
        {
            if (lineRemoved)
            {
                piece = piece.TrimStart();
                if (piece.Length == 0)
                {
                    return;
                }

                text.Append(text.Length > 0 ? article.Separator : "");
                lineRemoved = false;
            }

            text.Append(piece);
        }
    }
}
