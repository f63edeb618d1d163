using System.Collections.Immutable;
using System.Text;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>What one amendment changes in an article, or why it changes nothing.</summary>
/// <param name="Id">What names the amendment.</param>
/// <param name="Edits">The changes, in the order in which they are ordered.</param>
/// <param name="Refusals">Why it is not applied; none where it is.</param>
public sealed record AmendmentEdits(string Id, ImmutableArray<Edit> Edits, ImmutableArray<Refusal> Refusals)
{
    /// <summary>How many targets it names.</summary>
    public int Targets { get; init; }

    /// <summary>How many of them were found in the article.</summary>
    public int Resolved { get; init; }

    /// <summary>Reads a dispositif against an article.</summary>
    /// <param name="id">What names the amendment.</param>
    /// <param name="article">The article as it is printed.</param>
    /// <param name="dispositif">The dispositif.</param>
    /// <param name="source">The text in which it stands.</param>
    /// <param name="isOwnArticle">Whether a number names this article; null for a bare article, which has none.</param>
    public static AmendmentEdits Of(string id, ArticleText article, DispositifSyntax dispositif, SourceText source, Func<ArticleRange, bool>? isOwnArticle = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(dispositif);
        ArgumentNullException.ThrowIfNull(source);
        var reader = new InstructionTranslator(article, source, DraftingStyle.IsSenat(dispositif, source), new TargetResolver(article, source, isOwnArticle));
        reader.Read(dispositif);
        return new(id, reader.Edits, reader.Refusals) { Targets = reader.Targets, Resolved = reader.Resolved };
    }
}

/// <summary>A change, and the amendment that orders it.</summary>
public sealed record AmendmentEdit(string Id, Edit Edit);

/// <summary>An amendment that is not applied, and why.</summary>
public sealed record RefusedAmendment(string Id, Refusal Refusal);

/// <summary>An article with amendments applied to it, all of them or none.</summary>
/// <param name="Article">The article as it was printed.</param>
/// <param name="Edits">The changes, in the order of the text.</param>
/// <param name="Refusals">Why nothing is applied, with the amendment; none where all are.</param>
public sealed record ConsolidatedArticle(ArticleText Article, ImmutableArray<Edit> Edits, ImmutableArray<RefusedAmendment> Refusals)
{
    /// <summary>Changes that fall, with their amendment: another deletes or writes anew the alinéas in which they stand.</summary>
    public ImmutableArray<AmendmentEdit> Fallen { get; init; } = [];

    /// <summary>The article as amended; null where an amendment is refused; empty where the article is deleted.</summary>
    public string? Amended => Refusals.IsEmpty ? Render(Article, Edits) : null;

    /// <summary>Applies amendments in the order given. All refer to the article as it is printed; identical changes are made once.</summary>
    public static ConsolidatedArticle Of(ArticleText article, IEnumerable<AmendmentEdits> amendments)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(amendments);
        var refusals = ImmutableArray.CreateBuilder<RefusedAmendment>();
        var edits = new List<AmendmentEdit>();
        foreach (var amendment in amendments)
        {
            refusals.AddRange(amendment.Refusals.Select(refusal => new RefusedAmendment(amendment.Id, refusal)));
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

        return new(article, [.. ordered.Select(edit => edit.Edit)], refusals.ToImmutable()) { Fallen = fallen };
    }

    /// <summary>At one point alinéas put before another come first, then what goes on inside an alinéa, then alinéas put behind it.</summary>
    private static int Rank(Edit edit) => edit.Span.Length > 0 || edit.Text.Length == 0 ? 1 : edit.Text[0] == '\n' ? 2 : edit.Text[^1] == '\n' ? 0 : 1;

    /// <summary>Whether a change lies inside another, and is not all of it. New alinéas at its edges stand beside it.</summary>
    private static bool Holds(Edit outer, Edit inner) =>
        outer.Span != inner.Span && outer.Span.Contains(inner.Span) && (inner.Span.Length > 0 || (inner.Span.Start > outer.Span.Start && (inner.Span.Start < outer.Span.End || !inner.Text.Contains('\n', StringComparison.Ordinal))));

    private static string Passage(ArticleText article, TextSpan span)
    {
        const int Shown = 60;
        var text = Text.Passage.OneLine(article.Text.Substring(span.Start, Math.Min(span.Length, Shown)));
        return text.Length > 0 ? text : $"alinéa {article.NumberAt(span.Start)}";
    }

    /// <summary>What stands outside the changes is copied as it is; the line ends of alinéas that go, go with them.</summary>
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
