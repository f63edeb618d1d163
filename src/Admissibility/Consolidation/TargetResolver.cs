using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Finds the targets of one amendment in an article. It remembers what was named before, for « cet alinéa » and « le même alinéa ».</summary>
/// <param name="article">The article as it is printed.</param>
/// <param name="source">The text of the amendment.</param>
/// <param name="isOwnArticle">Whether a number names this article; null for a bare article, which has none.</param>
/// <param name="isTolerant">Whether misprints in quoted words are passed over.</param>
internal sealed class TargetResolver(ArticleText article, SourceText source, Func<ArticleRange, bool>? isOwnArticle = null, bool isTolerant = false)
{
    private readonly ProposedTexts _proposed = new(article, source);
    private readonly AnchoredWords _anchors = new(article, source, isTolerant);
    private SyntaxList<NumberRange> _lastAlineas;
    private SyntaxList<NumberRange> _lastSentences;

    /// <summary>The spans that a target names.</summary>
    /// <param name="target">The target.</param>
    /// <param name="scope">The targets of the groups around it, outermost first.</param>
    public TargetResolution Resolve(Target target, IEnumerable<Target> scope)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(scope);
        if (target.Find<BetweenLocator>() is { } between)
        {
            return Between(between, [.. scope, target with { Locators = SyntaxList.From(target.Locators.Where(locator => locator != between)) }]);
        }

        Locator[] chain = [.. scope.SelectMany(outer => outer.Locators), .. target.Locators];
        if (Array.Find(chain, locator => Outside(locator, chain) is not null) is { } outside)
        {
            return Outside(outside, chain)!;
        }

        if (article.Alineas.IsEmpty)
        {
            return Array.TrueForAll(chain, locator => locator is ArticleLocator)
                ? TargetResolution.Of(ResolvedTargetKind.Article, article.Whole)
                : Refusals.ArticleDeleted(target.Span);
        }

        var areas = Narrow(chain, target.Span);
        return areas.Refusal is { } refusal ? refusal : Finish(areas.Found, chain, target);
    }

    /// <summary>The first of two places, where nothing but blanks is before the second.</summary>
    private TargetResolution Between(BetweenLocator between, ImmutableArray<Target> scope)
    {
        var places = ImmutableArray.CreateBuilder<ResolvedTarget>();
        foreach (var side in between.Places is [var both] ? Apart(both) : between.Places)
        {
            var found = Resolve(side, scope);
            if (found.Refusal is not null)
            {
                return found;
            }

            places.AddRange(found.Targets);
        }

        return places is [var first, var second] && first.Span.End <= second.Span.Start
            && string.IsNullOrWhiteSpace(article.Text[first.Span.End..second.Span.Start])
            ? TargetResolution.Of([first])
            : Refusals.Uncertain(new("les deux endroits ne se suivent pas", "the two places do not follow one another"), between.Span);
    }

    /// <summary>« les mots : « a » et « b » » one by one, in the order in which they are written.</summary>
    private static IEnumerable<Target> Apart(Target target) =>
        target.Find<WordsLocator>() is { Words.Count: 2 } words
            ? words.Words.Select(quotation => target with
            {
                Locators = SyntaxList.From(target.Locators.Select(link => link == words ? words with { Words = [quotation] } : link)),
            })
            : [target];

    /// <summary>Whether a target is the whole bill, of which this article is only a part.</summary>
    public bool IsWholeBill(Target target) => isOwnArticle is not null && target.Find<LawLocator>() is { Law.Kind: LawKind.ThisLaw } law && IsEverywhere(law);

    /// <summary>« dans l'ensemble du projet de loi », « dans l'ensemble de cet article »: each occurrence is meant.</summary>
    private bool IsEverywhere(Locator locator) =>
        locator is LawLocator { Law.Kind: LawKind.ThisLaw } or ArticleLocator or AlineaLocator or SubdivisionLocator
        && Typography.FoldText(source.Slice(locator.Span)) is var words
        && (words.StartsWith("l'ensemble d", StringComparison.Ordinal) || words.StartsWith("tout ", StringComparison.Ordinal)
            || words.StartsWith("toute ", StringComparison.Ordinal));

    /// <summary>Why a link leads out of the article; null where it stays in it.</summary>
    private Refusal? Outside(Locator locator, Locator[] chain) => locator switch
    {
        AmendmentLocator => Refusals.OtherAmendment(locator.Span),
        DivisionLocator { Kind: DivisionKind.BillTitle } => Refusals.BillTitle(locator.Span),
        not null when _proposed.IsMeantBy(locator) && _proposed.Find(locator) is not null => null,
        LawLocator { Law.Kind: not LawKind.ThisLaw } law => Refusals.LawInForce(law.Law.Name.Length > 0 ? law.Law.Name : "texte déjà cité", locator.Span),
        ArticleLocator { IsOfCode: true } code => Refusals.LawInForce($"article {code.Numbers[0]}", locator.Span),
        ArticleLocator { Numbers.Count: > 0 } other when isOwnArticle is not null
            && !other.Numbers.All(isOwnArticle) => Refusals.OtherArticle(string.Join(", ", other.Numbers), locator.Span),
        ArticleLocator { Numbers.Count: > 0 } other when isOwnArticle is null
            && Array.Exists(chain, link => link is AlineaLocator { Ordinal: true }) => Refusals.LawInForce($"article {other.Numbers[0]}", locator.Span),
        ProposedTextLocator => Refusals.Uncertain(new("texte proposé introuvable dans l’article", "the proposed text is not found in the article"),
            locator.Span),
        ExceptionLocator => Refusals.Uncertain(new("exception à la cible", "an exception to the target"), locator.Span),
        RenumberedLocator => Refusals.Uncertain(new("la cible change de numéro", "the target gets another number"), locator.Span),
        VersionLocator => Refusals.LawInForce("rédaction d’un autre texte", locator.Span),
        _ => null,
    };

    private (ImmutableArray<SearchScope> Found, Refusal? Refusal) Narrow(Locator[] chain, TextSpan span)
    {
        var block = Array.Find(chain, _proposed.IsMeantBy) is { } proposed ? _proposed.Find(proposed) : null;
        ImmutableArray<SearchScope> areas = [block ?? SearchScope.Whole(article)];
        if (Array.FindLast(chain, locator => locator is AlineaLocator { Ordinal: false, Numbers.Count: > 0 }) is AlineaLocator printed)
        {
            if (Pick(printed) is { Refusal: { } refusal })
            {
                return ([], refusal);
            }

            areas = Pick(printed).Found;
            if (block is not null)
            {
                if (WithinProposed(areas, block, chain) is not { } within)
                {
                    return ([],
                        Refusals.Uncertain(new("texte proposé sur d’autres alinéas que ceux qui sont visés",
                            "the proposed text is in other alinéas than those targeted"),
                            printed.Span));
                }

                areas = within;
            }

            _lastAlineas = printed.Numbers;
            _lastSentences = [];
        }
        else if (Array.FindLast(chain, IsBackReference) is { } back && !Array.Exists(chain, IsCountedInside))
        {
            // In an article of one alinéa « cet alinéa » is that one.
            if (_lastAlineas.Count == 0 && article.Alineas.Length > 1)
            {
                return ([], Refusals.NothingMeant(back.Span));
            }

            areas = _lastAlineas.Count == 0 ? [SearchScope.Alineas(article, 1, 1)] : Pick(new(back.Span, _lastAlineas, Ordinal: false)).Found;
        }

        foreach (var subdivision in chain.OfType<SubdivisionLocator>().OrderBy(Depth))
        {
            (areas, var refusal) = Subdivide(areas, subdivision);
            if (refusal is not null)
            {
                return ([], refusal);
            }
        }

        foreach (var locator in chain)
        {
            var (found, refusal) = locator switch
            {
                AlineaLocator { Ordinal: true, Numbers.Count: > 0 } ordinal => Count(areas, ordinal),
                DivisionLocator heading when !IsBackReference(heading) => ([], Refusals.NoSuchHeading(heading.Span)),
                _ => (areas, null),
            };
            if (refusal is not null)
            {
                return ([], refusal);
            }

            areas = found;
        }

        return Sentence(areas, chain, span);
    }

    /// <summary>« cet alinéa », « ce paragraphe »</summary>
    private static bool IsBackReference(Locator locator) =>
        locator is AlineaLocator { Numbers.Count: 0 } or DivisionLocator { Kind: DivisionKind.Paragraphe, Number: "" };

    /// <summary>What a back reference cannot replace: « le troisième alinéa », « le II ».</summary>
    private static bool IsCountedInside(Locator locator) =>
        locator is AlineaLocator { Ordinal: true, Numbers.Count: > 0 } or SubdivisionLocator;

    /// <summary>How deep in the article a subdivision is: « le 2° du I » narrows the I first.</summary>
    private static int Depth(SubdivisionLocator locator) => locator.Labels.Count == 0 ? 0 : (int)Outline.KindOf(locator.Labels[0].From);

    /// <summary>
    /// « Alinéa 18 … le texte proposé pour l'article L. 5 »: words in an alinéa of that text, or all of a text that begins
    /// there; null where it is neither.
    /// </summary>
    private static ImmutableArray<SearchScope>? WithinProposed(ImmutableArray<SearchScope> printed, SearchScope block, Locator[] chain) =>
        Array.Exists(chain, locator => locator is WordsLocator or SentenceLocator) ? printed.All(area => block.Span.Contains(area.Span)) ? printed : null
        : printed is [{ } only] && only.First == block.First && (only.Last == only.First || only.Last == block.Last) ? [block]
        : null;

    /// <summary>Alinéas by the numbers printed beside the article.</summary>
    private (ImmutableArray<SearchScope> Found, Refusal? Refusal) Pick(AlineaLocator locator) => Ranges([SearchScope.Whole(article)], locator);

    /// <summary>« le troisième alinéa du I »: counted inside what holds them.</summary>
    private (ImmutableArray<SearchScope> Found, Refusal? Refusal) Count(ImmutableArray<SearchScope> areas, AlineaLocator locator)
    {
        var found = Ranges(areas, locator);
        if (found.Refusal is null && areas is [{ Kind: ResolvedTargetKind.Article }])
        {
            _lastAlineas = locator.Numbers;
        }

        return found;
    }

    private (ImmutableArray<SearchScope> Found, Refusal? Refusal) Ranges(ImmutableArray<SearchScope> areas, AlineaLocator locator)
    {
        var found = ImmutableArray.CreateBuilder<SearchScope>();
        foreach (var area in areas)
        {
            var count = area.Last - area.First + 1;
            foreach (var range in locator.Numbers)
            {
                var (from, to) = range.Within(count);
                if (from > to)
                {
                    return ([], Refusals.RangeReversed(range.From, range.To, locator.Span));
                }

                if (from < 1 || to > count)
                {
                    return ([], Refusals.NoSuchAlinea(from < 1 ? range.From : from > count ? from : to, count, locator.Span));
                }

                found.Add(SearchScope.Alineas(article, area.First + from - 1, area.First + to - 1, from != to));
            }
        }

        return (found.ToImmutable(), null);
    }

    private (ImmutableArray<SearchScope> Found, Refusal? Refusal) Subdivide(ImmutableArray<SearchScope> areas, SubdivisionLocator locator)
    {
        var found = ImmutableArray.CreateBuilder<SearchScope>();
        foreach (var area in areas)
        {
            foreach (var range in locator.Labels)
            {
                var first = article.Outline.Find(range.From, area.First, area.Last);
                var last = range.To is null ? first : article.Outline.Find(range.To, area.First, area.Last);
                if (first.IsEmpty || last.IsEmpty)
                {
                    var missing = first.IsEmpty ? range.From : range.To!;
                    return ([], Refusals.NoSuchSubdivision(missing, article.Outline.Others(missing, area.First, area.Last), locator.Span));
                }

                if (first.Length > 1 || last.Length > 1)
                {
                    return ([], Refusals.Uncertain(new($"plusieurs subdivisions « {range} »", $"several subdivisions “{range}”"), locator.Span));
                }

                if (last[0].Last < first[0].First)
                {
                    return ([], new Refusal(RefusalReason.RangeReversed, new($"bornes inversées : {range}", $"range reversed: {range}"), locator.Span));
                }

                found.Add(SearchScope.Alineas(article, first[0].First, last[0].Last, isRange: true));
            }
        }

        return (found.ToImmutable(), null);
    }

    private (ImmutableArray<SearchScope> Found, Refusal? Refusal) Sentence(ImmutableArray<SearchScope> areas, Locator[] chain, TextSpan span)
    {
        var locator = chain.OfType<SentenceLocator>().LastOrDefault(sentence => sentence.Numbers.Count > 0);
        if (locator is null && chain.OfType<SentenceLocator>().LastOrDefault() is { } back)
        {
            // « cette phrase » of an alinéa that has only one is that one.
            locator = back with { Numbers = _lastSentences.Count > 0 ? _lastSentences : [NumberRange.All] };
            if (_lastSentences.Count == 0 && areas.Any(area => area.First != area.Last || SentenceSpans.In(article, area.First).Length != 1))
            {
                return ([], Refusals.NothingMeant(back.Span));
            }
        }

        if (locator is null)
        {
            return (areas, null);
        }

        _lastSentences = locator.Numbers;
        var found = ImmutableArray.CreateBuilder<SearchScope>();
        foreach (var area in areas)
        {
            if (area.First != area.Last)
            {
                return ([],
                    Refusals.Uncertain(new("phrase visée sans que l’alinéa soit précisé", "a sentence is targeted, and its alinéa is not given"),
                        locator.Span));
            }

            var sentences = SentenceSpans.In(article, area.First);
            foreach (var range in locator.Numbers)
            {
                var (from, to) = range.Within(sentences.Length);
                if (from > to)
                {
                    return ([], Refusals.RangeReversed(range.From, range.To, locator.Span));
                }

                // « la seconde phrase » of three is loose drafting for « la deuxième », and is understood as that.
                if (from < 1 || to > sentences.Length)
                {
                    return ([], Refusals.NoSuchSentence(from < 1 ? range.From : to, sentences.Length, locator.Span));
                }

                found.Add(new(area.First, area.First, TextSpan.FromBounds(sentences[from - 1].Start, sentences[to - 1].End), ResolvedTargetKind.Sentences));
            }
        }

        return (found.ToImmutable(), null);
    }

    /// <summary>Words, edges and cells in what the chain has narrowed down to.</summary>
    private TargetResolution Finish(ImmutableArray<SearchScope> areas, Locator[] chain, Target target)
    {
        var words = Array.FindLast(chain, locator => locator is WordsLocator) as WordsLocator;
        var edge = Array.FindLast(chain, locator => locator is EdgeLocator) as EdgeLocator;
        if (Array.FindLast(chain, locator => locator is TableLocator) is TableLocator)
        {
            return TableParts.Find(article, areas, chain) is { } cells
                ? Finish(cells, words, edge, target, isEverywhere: false)
                : Refusals.NoSuchTable(target.Span);
        }

        var groups = chain.OfType<WordsLocator>().ToList();
        return groups.Count <= 1 ? Finish(areas, words, edge, target, Array.Exists(chain, IsEverywhere))
            : groups.Count == 2 && edge is null && _anchors.Find(areas, groups[0], groups[1]) is { } found ? found
            : Refusals.Uncertain(new("plusieurs groupes de mots désignent la même cible", "several groups of words name one target"), target.Span);
    }

    private TargetResolution Finish(ImmutableArray<SearchScope> areas, WordsLocator? words, EdgeLocator? edge, Target target, bool isEverywhere)
    {
        if (words is null)
        {
            return edge is null
                ? TargetResolution.Of(areas.Select(area => new ResolvedTarget(area.Kind, area.Span)))
                : TargetResolution.Of(areas.Select(area => EdgePlaces.Of(article, area, edge.Edge)));
        }

        // « Après le mot …, la fin de l'alinéa » is all that follows the words; « à la fin de l'alinéa, les mots … » are the words that end it.
        // All that follows the words is rewritten, later occurrences of them included: the first one is meant.
        var isBeyond = edge is not null && words.Span.Start < edge.Span.Start;
        var found = new WordPlaces(article, words, target.Times, isBeyond ? null : edge?.Edge)
        {
            IsEverywhere = isEverywhere,
            TakesFirst = isBeyond && edge!.Edge == Edge.End && areas.Length == 1,
            IsTolerant = isTolerant,
        }.Find(areas);
        return found.Refusal is null && isBeyond
            ? TargetResolution.Of(found.Targets.Select(place => EdgePlaces.Beyond(article, areas, place, edge!.Edge)))
            : found;
    }
}
