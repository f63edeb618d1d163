using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>What an operation changes at the places found for it.</summary>
internal sealed class OperationEdits(ArticleText article)
{
    private readonly AlineaEdits _alineas = new(article);
    private readonly WordEdits _words = new(article);
    private readonly RowEdits _rows = new(article);
    private readonly KeptRemainder _kept = new(article);

    /// <summary>The changes; null where the operation does not fit the places with certainty.</summary>
    public ImmutableArray<Edit>? Of(TargetedInstruction instruction, ImmutableArray<ResolvedTarget> places, ContentKind? kind, ProposedText? proposed)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        if (places is [{ Kind: ResolvedTargetKind.Row }, _, ..])
        {
            if (_rows.Joined(places) is not { } rows)
            {
                return null;
            }

            places = [rows];
        }

        foreach (var place in Joined(places, instruction is Replacement or Rewriting or Deletion))
        {
            var edit = instruction switch
            {
                Deletion => Delete(place, instruction.Span),
                Replacement or Rewriting => proposed is null ? null : Replace(place, kind!.Value, proposed, instruction.Span),
                Restoration => proposed is null ? null : Restore(place, proposed, instruction.Span),
                Insertion insertion => Insert(place, insertion.Point, kind!.Value, proposed!, instruction.Span),
                Completion => Complete(place, kind!.Value, proposed!, instruction.Span),
                _ => null,
            };
            if (edit is null)
            {
                return null;
            }

            if (!article.IsDispositif && edit.Text.Split('\n').Any(KeptRemainder.IsLeftOpen))
            {
                return null;
            }

            var isWhole = instruction is Deletion or Replacement or Rewriting or Restoration
                && place.Kind is ResolvedTargetKind.Alineas or ResolvedTargetKind.Article
                && (proposed is null || !KeptRemainder.IsMarked(proposed.Words));
            edits.Add(edit with { IsWhole = isWhole });
            if (instruction is Completion or Insertion
                && proposed is not null
                && IsBlock(kind!.Value)
                && _alineas.NumberFirst(proposed, instruction.Span) is { } first)
            {
                edits.Add(first);
            }
        }

        // One text cannot replace alinéas that do not follow each other.
        return instruction is Replacement or Rewriting
            && edits.Count > 1
            && places.Any(place => place.Kind == ResolvedTargetKind.Alineas)
            && proposed!.Lines.Length > 1
            ? null
            : edits.ToImmutable();
    }

    /// <summary>Alinéas that follow each other are one span.</summary>
    private IEnumerable<ResolvedTarget> Joined(ImmutableArray<ResolvedTarget> places, bool joins)
    {
        ResolvedTarget? pending = null;
        foreach (var place in places)
        {
            if (joins
                && pending is { Kind: ResolvedTargetKind.Alineas }
                && place.Kind == ResolvedTargetKind.Alineas
                && article.NumberAt(place.Span.Start) == article.NumberAt(pending.Span.End - 1) + 1)
            {
                pending = pending with { Span = TextSpan.FromBounds(pending.Span.Start, place.Span.End) };
                continue;
            }

            if (pending is not null)
            {
                yield return pending;
            }

            pending = place;
        }

        if (pending is not null)
        {
            yield return pending;
        }
    }

    private Edit? Delete(ResolvedTarget place, TextSpan cause) => place.Kind switch
    {
        ResolvedTargetKind.Article => new(place.Span, "", cause) { RemovesLines = true },
        ResolvedTargetKind.Alineas => _alineas.Delete(place.Span, cause),
        ResolvedTargetKind.Sentences => _words.DeleteSentences(place.Span, cause),
        ResolvedTargetKind.Words => _words.Delete(place.Span, cause),
        ResolvedTargetKind.Remainder => _words.ReplaceRemainder(place.Span, null, cause),
        ResolvedTargetKind.Row => _rows.Delete(place, cause),
        _ => null,
    };

    private Edit? Replace(ResolvedTarget place, ContentKind kind, ProposedText proposed, TextSpan cause) => place.Kind switch
    {
        ResolvedTargetKind.Start => _kept.ReplaceStart(place, proposed, cause),
        ResolvedTargetKind.End => _kept.ReplaceEnd(place, proposed, cause),
        ResolvedTargetKind.Article or ResolvedTargetKind.Alineas or ResolvedTargetKind.Sentences when KeptRemainder.IsMarked(proposed.Words) =>
            _kept.ReplaceStart(place, proposed, cause),
        ResolvedTargetKind.Article => new(place.Span, _alineas.AsArticle(proposed), cause),
        ResolvedTargetKind.Alineas => _alineas.Replace(place.Span, proposed, cause),
        ResolvedTargetKind.Sentences when kind is not ContentKind.Alinea => _words.ReplaceSentences(place.Span, proposed, cause),
        ResolvedTargetKind.Words or ResolvedTargetKind.Cell => _words.Replace(place, proposed, cause),
        ResolvedTargetKind.Remainder => _words.ReplaceRemainder(place.Span, proposed, cause),
        ResolvedTargetKind.Row => _rows.Replace(place, proposed, cause),
        _ => null,
    };

    /// <summary>Only what was deleted can be restored: an article without text, an alinéa of which « (Supprimé) » is left.</summary>
    private Edit? Restore(ResolvedTarget place, ProposedText proposed, TextSpan cause)
    {
        var left = Typography.FoldText(article.Text.AsSpan(place.Span.Start, place.Span.Length));
        var isDeleted = left.Length == 0 || (left.Length < 40 && left.Contains("supprime", StringComparison.Ordinal));
        return !isDeleted ? null
            : place.Kind == ResolvedTargetKind.Article ? Replace(place, ContentKind.Text, proposed, cause)
            : _alineas.Replace(place.Span, proposed, cause);
    }

    private Edit? Insert(ResolvedTarget place, InsertionPoint point, ContentKind kind, ProposedText proposed, TextSpan cause)
    {
        var after = point is InsertionPoint.After or InsertionPoint.End;
        switch (place.Kind)
        {
            case ResolvedTargetKind.Words when point is InsertionPoint.After or InsertionPoint.Before && !IsBlock(kind):
                return _words.Insert(after ? place.Span.End : place.Span.Start, proposed, cause);
            case ResolvedTargetKind.Article or ResolvedTargetKind.Start when point is InsertionPoint.Start or InsertionPoint.Before
                && _alineas.LabelBefore(place, proposed, cause) is { } label:
                return label;
            case ResolvedTargetKind.Start when !IsBlock(kind):
                return Begin(place.Span.Start, kind, proposed, cause);
            case ResolvedTargetKind.Alineas or ResolvedTargetKind.Sentences when point == InsertionPoint.Start && !IsBlock(kind):
                return Begin(EdgePlaces.StartOf(article, AreaOf(place)), kind, proposed, cause);
            case ResolvedTargetKind.Row when kind == ContentKind.Row && point is InsertionPoint.After or InsertionPoint.Before:
                return _rows.Insert(place, after, proposed, cause);
            case ResolvedTargetKind.End:
            case ResolvedTargetKind.Alineas or ResolvedTargetKind.Sentences or ResolvedTargetKind.Article when point is InsertionPoint.End:
                return Complete(place, kind, proposed, cause);
            case ResolvedTargetKind.Sentences when kind == ContentKind.Sentence:
                return _words.InsertSentences(after ? place.Span.End : place.Span.Start, after, proposed, cause);
            case ResolvedTargetKind.Alineas or ResolvedTargetKind.Article when point is InsertionPoint.After && IsBlock(kind):
                return _alineas.InsertAfter(article.NumberAt(Math.Max(0, place.Span.End - 1)), proposed, cause);
            case ResolvedTargetKind.Alineas when point is InsertionPoint.Before && IsBlock(kind):
            case ResolvedTargetKind.Article when point is InsertionPoint.Start && IsBlock(kind):
                return _alineas.InsertBefore(article.NumberAt(place.Span.Start), proposed, cause);
            default:
                return null;
        }
    }

    /// <summary>At the start of an alinéa: a label before its labels, words after them.</summary>
    private Edit? Begin(int at, ContentKind kind, ProposedText proposed, TextSpan cause)
    {
        if (kind == ContentKind.Sentence)
        {
            return _words.InsertSentences(at, after: false, proposed, cause);
        }

        var number = article.NumberAt(at);
        var labels = Outline.Labels(proposed.Words + " ");
        var start = labels.IsEmpty ? at : article.Alineas[number - 1].Start;
        if (!labels.IsEmpty && article.Blocks[number].IsQuoted)
        {
            start++;
            while (Typography.IsSpace(article.Text[start]))
            {
                start++;
            }
        }

        return _words.Insert(start, proposed, cause);
    }

    private Edit? Complete(ResolvedTarget place, ContentKind kind, ProposedText proposed, TextSpan cause)
    {
        if (place.Kind == ResolvedTargetKind.Row)
        {
            return kind == ContentKind.Row ? _rows.Insert(place, after: true, proposed, cause) : null;
        }

        if (article.Alineas.IsEmpty
            || place.Kind is ResolvedTargetKind.Words or ResolvedTargetKind.Remainder or ResolvedTargetKind.Cell or ResolvedTargetKind.Start)
        {
            return null;
        }

        var area = AreaOf(place);
        return kind switch
        {
            // « le paragraphe suivant » that was read as words would be glued to the alinéa.
            ContentKind.Words when IsParagraph(proposed) => null,
            ContentKind.Words => _words.CompleteWithWords(area, proposed, cause),
            ContentKind.Sentence => _words.CompleteWithSentences(area, proposed, cause),
            ContentKind.Text when place.Kind is ResolvedTargetKind.Sentences or ResolvedTargetKind.End => _words.CompleteWithWords(area, proposed, cause),
            _ when place.Kind is ResolvedTargetKind.Article or ResolvedTargetKind.Alineas && IsBlock(kind) => _alineas.InsertAfter(area.Last, proposed, cause),
            _ => null,
        };
    }

    private static bool IsParagraph(ProposedText proposed) =>
        proposed.Lines.Length > 1
            || Outline.Labels(proposed.Lines[0].Raw) is [{ Kind: SubdivisionKind.Roman or SubdivisionKind.Capital or SubdivisionKind.Article }, ..];

    /// <summary>The last alinéa of a place, or the sentence itself.</summary>
    private SearchScope AreaOf(ResolvedTarget place)
    {
        var number = article.NumberAt(Math.Max(0, place.Span.End - (place.Span.Length > 0 ? 1 : 0)));
        return place.Kind == ResolvedTargetKind.Sentences
            ? new(number, number, place.Span, ResolvedTargetKind.Sentences)
            : SearchScope.Alineas(article, number, number);
    }

    private static bool IsBlock(ContentKind kind) =>
        kind is ContentKind.Alinea or ContentKind.Subdivision or ContentKind.Article or ContentKind.Division
            or ContentKind.Row or ContentKind.Table or ContentKind.Text;
}
