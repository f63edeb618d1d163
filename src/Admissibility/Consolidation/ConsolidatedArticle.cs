using System.Collections.Immutable;
using System.Text;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>An amendment that is not applied, and why.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Refusal">Why.</param>
public sealed record RefusedAmendment(string Id, Refusal Refusal);

/// <summary>An article with amendments applied to it, all of them or none.</summary>
/// <param name="Article">The article as it was printed.</param>
/// <param name="Edits">The changes, in the order of the text.</param>
/// <param name="Refusals">Why nothing is applied, by amendment; empty where all are.</param>
public sealed record ConsolidatedArticle(ArticleText Article, ImmutableArray<Edit> Edits, ImmutableArray<RefusedAmendment> Refusals)
{
    /// <summary>The ids of amendments that fall, at least in part: another deletes or rewrites the alinéas that they change.</summary>
    public ImmutableArray<string> Fallen { get; init; } = [];

    /// <summary>How many targets the amendments name.</summary>
    public int Targets { get; init; }

    /// <summary>How many of them were found in the article.</summary>
    public int Resolved { get; init; }

    /// <summary>The article as amended; null where an amendment is refused; empty where the article is deleted.</summary>
    public string? Amended => Refusals.IsEmpty ? Render(Article, Edits) : null;

    /// <summary>Applies amendments in the order given. All refer to the article as it is printed; identical changes are made once.</summary>
    internal static ConsolidatedArticle Of(ArticleText article, IEnumerable<AmendmentEdits> amendments)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(amendments);
        var refusals = ImmutableArray.CreateBuilder<RefusedAmendment>();
        var edits = new List<AmendmentEdit>();
        int targets = 0, resolved = 0;
        foreach (var amendment in amendments)
        {
            refusals.AddRange(amendment.Refusals.Select(refusal => new RefusedAmendment(amendment.Id, refusal)));
            targets += amendment.Targets;
            resolved += amendment.Resolved;
            edits.AddRange(amendment.Edits.Select(edit => new AmendmentEdit(amendment.Id, edit)));
        }

        var ordered = edits.DistinctBy(edit => $"{edit.Edit.Span.Start}-{edit.Edit.Span.End} {Typography.FoldText(edit.Edit.Text)}").ToList();
        var whole = ordered.Where(edit => edit.Edit.IsWhole).ToList();
        var fallen = ordered.Where(edit => whole.Exists(other => other.Id != edit.Id && Holds(other.Edit, edit.Edit))).ToImmutableArray();
        ordered = [.. ordered.Except(fallen).OrderBy(edit => edit.Edit.Span.Start).ThenBy(edit => edit.Edit.Span.End).ThenBy(edit => Rank(edit.Edit))];
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].Edit.Span.Start < ordered[i - 1].Edit.Span.End)
            {
                var (now, before) = (ordered[i].Edit, ordered[i - 1].Edit);
                var shared = TextSpan.FromBounds(now.Span.Start, Math.Min(now.Span.End, before.Span.End));
                var second = ordered[i].Id == ordered[i - 1].Id && before.Cause.Start > now.Cause.Start ? before.Cause : now.Cause;
                refusals.Add(new(ordered[i].Id, Consolidation.Refusals.Conflict(Passage(article, shared), second)));
                ordered.RemoveAt(i--);
            }
        }

        return new(article, [.. ordered.Select(edit => edit.Edit)], refusals.ToImmutable())
        {
            Fallen = [.. fallen.Select(edit => edit.Id).Distinct(StringComparer.Ordinal)],
            Targets = targets,
            Resolved = resolved,
        };
    }

    /// <summary>At one point, alinéas inserted before another are first, then what continues an alinéa, then alinéas inserted after it.</summary>
    private static int Rank(Edit edit) => edit.Span.Length > 0 || edit.Text.Length == 0 ? 1 : edit.Text[0] == '\n' ? 2 : edit.Text[^1] == '\n' ? 0 : 1;

    /// <summary>Whether a change is inside another, and is not all of it. New alinéas at its edges are outside.</summary>
    private static bool Holds(Edit outer, Edit inner) =>
        outer.Span != inner.Span
            && outer.Span.Contains(inner.Span)
            && (inner.Span.Length > 0
                || (inner.Span.Start > outer.Span.Start && (inner.Span.Start < outer.Span.End || !inner.Text.Contains('\n', StringComparison.Ordinal))));

    private static string Passage(ArticleText article, TextSpan span)
    {
        const int Shown = 60;
        var text = Text.Passage.OneLine(article.Text.Substring(span.Start, Math.Min(span.Length, Shown)));
        return text.Length > 0 ? text : $"alinéa {article.NumberAt(span.Start)}";
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
