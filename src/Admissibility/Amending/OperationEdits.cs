using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Amending;

/// <summary>What an operation changes at the places found for it.</summary>
internal sealed class OperationEdits(ArticleText article)
{
    private readonly AlineaEdits _alineas = new(article);
    private readonly WordEdits _words = new(article);

    /// <summary>The changes; null where the operation does not fit the places with certainty.</summary>
    public ImmutableArray<Edit>? Of(TargetedInstruction instruction, ImmutableArray<Place> places, ContentKind? kind, ProposedText? proposed)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
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

            edits.Add(edit with { IsWhole = instruction is Deletion or Replacement or Rewriting && place.Kind is PlaceKind.Alineas or PlaceKind.Article });
        }

        // One text cannot come in the place of alinéas that do not follow each other.
        return instruction is Replacement or Rewriting && edits.Count > 1 && places.Any(place => place.Kind == PlaceKind.Alineas) && proposed!.Lines.Length > 1 ? null : edits.ToImmutable();
    }

    /// <summary>Alinéas that follow each other are one stretch.</summary>
    private IEnumerable<Place> Joined(ImmutableArray<Place> places, bool joins)
    {
        Place? pending = null;
        foreach (var place in places)
        {
            if (joins && pending is { Kind: PlaceKind.Alineas } && place.Kind == PlaceKind.Alineas && article.NumberAt(place.Span.Start) == article.NumberAt(pending.Span.End - 1) + 1)
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

    private Edit? Delete(Place place, TextSpan cause) => place.Kind switch
    {
        PlaceKind.Article => new(place.Span, "", cause) { RemovesLines = true },
        PlaceKind.Alineas => _alineas.Delete(place.Span, cause),
        PlaceKind.Sentences => _words.DeleteSentences(place.Span, cause),
        PlaceKind.Words => _words.Delete(place.Span, cause),
        PlaceKind.Remainder => _words.ReplaceRemainder(place.Span, null, cause),
        _ => null,
    };

    private Edit? Replace(Place place, ContentKind kind, ProposedText proposed, TextSpan cause) => place.Kind switch
    {
        PlaceKind.Article => new(place.Span, new LineSetter(article).Set(proposed.Lines, isQuoted: false, ""), cause),
        PlaceKind.Alineas => _alineas.Replace(place.Span, proposed, cause),
        PlaceKind.Sentences when kind is not ContentKind.Alinea => _words.ReplaceSentences(place.Span, proposed, cause),
        PlaceKind.Words or PlaceKind.Cell => _words.Replace(place.Span, proposed, cause),
        PlaceKind.Remainder => _words.ReplaceRemainder(place.Span, proposed, cause),
        _ => null,
    };

    /// <summary>Only what was deleted can be restored: an article without text, an alinéa of which « (Supprimé) » is left.</summary>
    private Edit? Restore(Place place, ProposedText proposed, TextSpan cause)
    {
        var left = Typography.FoldText(article.Text.AsSpan(place.Span.Start, place.Span.Length));
        var isDeleted = left.Length == 0 || (left.Length < 40 && left.Contains("supprime", StringComparison.Ordinal));
        return !isDeleted ? null : place.Kind == PlaceKind.Article ? Replace(place, ContentKind.Text, proposed, cause) : _alineas.Replace(place.Span, proposed, cause);
    }

    private Edit? Insert(Place place, InsertionPoint point, ContentKind kind, ProposedText proposed, TextSpan cause)
    {
        var after = point is InsertionPoint.After or InsertionPoint.End;
        switch (place.Kind)
        {
            case PlaceKind.Words when point is InsertionPoint.After or InsertionPoint.Before && !IsBlock(kind):
                return _words.Insert(after ? place.Span.End : place.Span.Start, proposed, cause);
            case PlaceKind.Start when !IsBlock(kind):
                return Begin(place.Span.Start, kind, proposed, cause);
            case PlaceKind.Alineas or PlaceKind.Sentences when point == InsertionPoint.Start && !IsBlock(kind):
                return Begin(EdgePlaces.StartOf(article, AreaOf(place)), kind, proposed, cause);
            case PlaceKind.End:
            case PlaceKind.Alineas or PlaceKind.Sentences or PlaceKind.Article when point is InsertionPoint.End:
                return Complete(place, kind, proposed, cause);
            case PlaceKind.Sentences when kind == ContentKind.Sentence:
                return _words.InsertSentences(after ? place.Span.End : place.Span.Start, after, proposed, cause);
            case PlaceKind.Alineas or PlaceKind.Article when point is InsertionPoint.After && IsBlock(kind):
                return _alineas.InsertAfter(article.NumberAt(Math.Max(0, place.Span.End - 1)), proposed, cause);
            case PlaceKind.Alineas when point is InsertionPoint.Before && IsBlock(kind):
            case PlaceKind.Article when point is InsertionPoint.Start && IsBlock(kind):
                return _alineas.InsertBefore(article.NumberAt(place.Span.Start), proposed, cause);
            default:
                return null;
        }
    }

    /// <summary>At the start of an alinéa: a label before its labels, words behind them.</summary>
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

    private Edit? Complete(Place place, ContentKind kind, ProposedText proposed, TextSpan cause)
    {
        if (article.Alineas.IsEmpty || place.Kind is PlaceKind.Words or PlaceKind.Remainder or PlaceKind.Cell or PlaceKind.Start)
        {
            return null;
        }

        var area = AreaOf(place);
        return kind switch
        {
            ContentKind.Words => _words.CompleteWithWords(area, proposed, cause),
            ContentKind.Sentence => _words.CompleteWithSentences(area, proposed, cause),
            ContentKind.Text when place.Kind is PlaceKind.Sentences or PlaceKind.End => _words.CompleteWithWords(area, proposed, cause),
            _ when place.Kind is PlaceKind.Article or PlaceKind.Alineas && IsBlock(kind) => _alineas.InsertAfter(area.Last, proposed, cause),
            _ => null,
        };
    }

    /// <summary>The last alinéa of a place, or the sentence itself.</summary>
    private Area AreaOf(Place place)
    {
        var number = article.NumberAt(Math.Max(0, place.Span.End - (place.Span.Length > 0 ? 1 : 0)));
        return place.Kind == PlaceKind.Sentences ? new(number, number, place.Span, PlaceKind.Sentences) : Area.Alineas(article, number, number);
    }

    private static bool IsBlock(ContentKind kind) => kind is ContentKind.Alinea or ContentKind.Subdivision or ContentKind.Article or ContentKind.Division or ContentKind.Row or ContentKind.Table or ContentKind.Text;
}
