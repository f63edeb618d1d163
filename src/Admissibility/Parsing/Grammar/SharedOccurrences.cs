using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Parsing.Grammar;

/// <summary>
/// « à chaque occurrence », « à toutes ses occurrences », said apart from the words that it counts: before the verb, after the words, between verb and words.
/// </summary>
internal static class SharedOccurrences
{
    /// <summary>« le mot : « four », à toutes ses occurrences, »: what follows words counts them.</summary>
    public static ImmutableArray<Target> Merge(ImmutableArray<Target> targets)
    {
        if (!targets.Any(IsBare))
        {
            return targets;
        }

        var merged = ImmutableArray.CreateBuilder<Target>();
        foreach (var target in targets)
        {
            if (IsBare(target) && merged.Count > 0 && Counted(merged[^1], (WordsLocator)target.Locators[0], target.Span.End) is { } counted)
            {
                merged[^1] = counted;
            }
            else
            {
                merged.Add(target);
            }
        }

        return merged.DrainToImmutable();
    }

    /// <summary>The places without the count that ends them, and the count; null where none ends them.</summary>
    public static (LeadingPlaces Places, WordsLocator Count)? Split(LeadingPlaces places)
    {
        if (places.IsEmpty || places.Targets[^1] is not { } last || last.Locators[^1] is not WordsLocator { Words.Count: 0, Occurrence: not null } count)
        {
            return null;
        }

        var before = places.Targets.RemoveAt(places.Targets.Length - 1);
        var outer = last.Locators.Take(last.Locators.Count - 1).ToList();
        return (places with
        {
            Targets = outer.Count == 0
                ? before
                : before.Add(new Target(TextSpan.FromBounds(last.Span.Start, outer[^1].Span.End), SyntaxList.From(outer)) { Times = last.Times }),
        }, count);
    }

    /// <summary>The same words, counted; null where there are none, or they are counted already.</summary>
    /// <param name="target">Words in a place.</param>
    /// <param name="count">What counts them.</param>
    /// <param name="end">Where the words that count them end, after them.</param>
    public static Target? Counted(Target target, WordsLocator count, int end = 0)
    {
        if (target.Locators[^1] is not WordsLocator { Words.Count: > 0, Occurrence: null } words)
        {
            return null;
        }

        var counted = new WordsLocator(TextSpan.FromBounds(words.Span.Start, Math.Max(words.Span.End, end)), words.Kind, words.Words, count.Occurrence)
        {
            OtherOccurrences = count.OtherOccurrences,
        };
        return new Target(TextSpan.FromBounds(target.Span.Start, Math.Max(target.Span.End, end)),
            SyntaxList.From(target.Locators.Take(target.Locators.Count - 1).Append(counted)))
        { Times = target.Times };
    }

    private static bool IsBare(Target target) => target.Locators is [WordsLocator { Words.Count: 0, Occurrence: not null }];
}
