using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Where the words of a target are. Each must be found where it is sought, once, or as often as the amendment says.</summary>
internal sealed class WordPlaces(ArticleText article, WordsLocator locator, int? times, Edge? edge)
{
    private const int Shown = 60;

    /// <summary>Whether each occurrence is meant, however many there are.</summary>
    public bool IsEverywhere { get; init; }

    /// <summary>Whether the first of several occurrences is meant where none is named.</summary>
    public bool TakesFirst { get; init; }

    /// <summary>Whether a misprint in the quotation is passed over.</summary>
    public bool IsTolerant { get; init; }

    public TargetResolution Find(ImmutableArray<SearchScope> areas)
    {
        var places = new List<ResolvedTarget>();
        foreach (var quotation in locator.Words)
        {
            var words = PlainWords.Of(quotation.Text);
            var before = places.Count;
            foreach (var area in areas)
            {
                var found = FindIn(area, words);
                if (found.Refusal is { } refusal)
                {
                    return refusal;
                }

                places.AddRange(found.Targets);
            }

            if (times is { } expected && places.Count - before != expected)
            {
                return places.Count == before
                    ? NotFound(areas, words)
                    : Refusals.OtherTimes(Passage.Cut(words, Shown), places.Count - before, expected, locator.Span);
            }
        }

        return places.Count == 0
            ? Refusals.Uncertain(new("mots visés sans être cités", "words are targeted and not quoted"), locator.Span)
            : TargetResolution.Of(places);
    }

    private TargetResolution FindIn(SearchScope area, string words)
    {
        var all = WordSearch.Find(article, area.Span, words);
        if (all.Count == 0)
        {
            return times is not null || (IsEverywhere && area.Kind != ResolvedTargetKind.Article) ? TargetResolution.Of([])
                : Misprinted(area, words) is { } misprinted ? TargetResolution.Of([misprinted])
                : NotFound([area], words);
        }

        if (edge is not null)
        {
            return AtEdge(area, words, edge == Edge.Start ? all[0] : all[^1]);
        }

        if (times is not null || IsEverywhere)
        {
            return TargetResolution.Of(all.Select(Place));
        }

        if (locator.Occurrence is not { } occurrence)
        {
            if (TakesFirst)
            {
                return TargetResolution.Of([Place(all[0])]);
            }

            // In a range of alinéas the words may be in some of them only, once in each.
            return all.Count == 1
                || (area.IsRange && area.Kind == ResolvedTargetKind.Alineas && all.Select(span => article.NumberAt(span.Start)).Distinct().Count() == all.Count)
                ? TargetResolution.Of(all.Select(Place))
                : Refusals.WordsAmbiguous(Passage.Cut(words, Shown), all.Count, locator.Span);
        }

        var places = new List<ResolvedTarget>();
        foreach (var range in locator.OtherOccurrences.Prepend(occurrence))
        {
            var found = Counted(area, words, all, range);
            if (found.Refusal is not null)
            {
                return found;
            }

            places.AddRange(found.Targets);
        }

        return TargetResolution.Of(places);
    }

    /// <summary>Those of the places of the words that are counted.</summary>
    private TargetResolution Counted(SearchScope area, string words, List<TextSpan> all, NumberRange occurrence)
    {
        var (from, to) = occurrence.Within(all.Count);
        if (to > all.Count && WordSearch.FindAnyCase(article, area.Span, words) is var counted && to <= counted.Count)
        {
            // « la troisième occurrence du mot « des » » counts the « Des » that begins the sentence.
            return TargetResolution.Of(counted[(from - 1)..to].Select(Place));
        }

        if (to > all.Count && words[^1] is ',' or ';' or '.')
        {
            // « la deuxième occurrence du mot « ville, » »: the word is counted, whatever punctuation follows it elsewhere.
            var bare = WordSearch.Find(article, area.Span, words[..^1]);
            var spans = to <= bare.Count ? bare[(from - 1)..to] : [];
            return spans.Count > 0 && spans.TrueForAll(span => span.End < article.Text.Length && article.Text[span.End] == words[^1])
                ? TargetResolution.Of(spans.Select(span => Place(new(span.Start, span.Length + 1))))
                : Refusals.NoSuchOccurrence(Passage.Cut(words, Shown), all.Count, locator.Span);
        }

        return from < 1 || to > all.Count || from > to
            ? Refusals.NoSuchOccurrence(Passage.Cut(words, Shown), all.Count, locator.Span)
            : TargetResolution.Of(all[(from - 1)..to].Select(Place));
    }

    /// <summary>Words quoted with a comma that the article does not have there, or with one wrong letter; null unless they are found once.</summary>
    private ResolvedTarget? Misprinted(SearchScope area, string words)
    {
        if (!IsTolerant || locator.Occurrence is not null)
        {
            return null;
        }

        var bare = words.TrimEnd(',', ';', '.', ' ', '\u00A0');
        if (bare.Length < words.TrimEnd().Length && WordSearch.Find(article, area.Span, bare) is [var only])
        {
            return Place(only) with { Dropped = words.TrimEnd()[^1] };
        }

        return NearMatch.Find(article, area.Span, words) is [var near] ? Place(near) : null;
    }

    /// <summary>« à la fin de l'alinéa, les mots … »: only punctuation may be between them and the end.</summary>
    private TargetResolution AtEdge(SearchScope area, string words, TextSpan found)
    {
        var between = edge == Edge.Start
            ? article.Text.AsSpan(EdgePlaces.StartOf(article, area), Math.Max(0, found.Start - EdgePlaces.StartOf(article, area)))
            : article.Text.AsSpan(found.End, Math.Max(0, area.Span.End - found.End));
        foreach (var c in between)
        {
            if (char.IsLetterOrDigit(c))
            {
                return Refusals.WordsElsewhere(Passage.Cut(words, Shown), edge!.Value, locator.Span);
            }
        }

        return TargetResolution.Of([Place(found)]);
    }

    private Refusal NotFound(ImmutableArray<SearchScope> areas, string words) =>
        Refusals.WordsNotFound(Passage.Cut(words, Shown),
            areas.Select(area => ClosestPassage.Find(article, area.Span, words)).FirstOrDefault(passage => passage is not null),
            locator.Span) with
        {
            Alinea = WordSearch.Find(article, article.Whole, words) is [var elsewhere, ..] ? article.NumberAt(elsewhere.Start) : null,
        };

    private static ResolvedTarget Place(TextSpan span) => new(ResolvedTargetKind.Words, span);
}
