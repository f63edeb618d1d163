using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexicon;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>« second » of sentences and alinéas that the article of the bill shows to be more than two.</summary>
internal static class SecondBinder
{
    private static readonly WordTable<bool> s_seconds = WordSet.Of("second seconde");

    public static void Bind(BoundAmendment amendment)
    {
        if (!amendment.IsReadAgainstArticle)
        {
            return;
        }

        ArticleText? article = null;
        foreach (var place in amendment.Operations.SelectMany(operation => operation.Places))
        {
            if (place.All(IsInArticle) && place.FirstOrDefault(locator => IsSecond(amendment, locator)) is { } second)
            {
                article ??= amendment.Bill!.TextOf(amendment.Article!);
                if (CountIn(article, second, place) is > 2 and var count)
                {
                    amendment.Facts.Add(Found(amendment, second, count));
                }
            }
        }
    }

    /// <summary>Whether a place is one in the article itself, and not in a text that it changes or in another article.</summary>
    private static bool IsInArticle(Locator locator) =>
        locator is SentenceLocator or AlineaLocator or WordsLocator or EdgeLocator or ArticleLocator { Numbers.Count: 0 };

    private static bool IsSecond(BoundAmendment amendment, Locator locator) => locator switch
    {
        SentenceLocator { Numbers: [{ From: 2, To: 2 }] } or AlineaLocator { Ordinal: true, Numbers: [{ From: 2, To: 2 }] } =>
            WordOf(amendment, locator) is not null,
        _ => false,
    };

    /// <summary>How many there are of what is second; null where that is not certain.</summary>
    private static int? CountIn(ArticleText article, Locator second, IReadOnlyList<Locator> place) => second switch
    {
        AlineaLocator => article.Alineas.Length,
        _ when place.OfType<AlineaLocator>().ToList() is [{ Ordinal: false, Numbers: [{ } numbers] }] && numbers.From == numbers.To
            && numbers.From >= 1 && numbers.From <= article.Alineas.Length => SentenceSpans.In(article, numbers.From).Length,
        _ => null,
    };

    private static TextSpan? WordOf(BoundAmendment amendment, Locator locator)
    {
        var text = amendment.Tokens.In(locator.Span);
        for (var i = text.Start; i < text.End; i++)
        {
            if (s_seconds.Contains(text.HashAt(i)))
            {
                return text.SpanOf(i, i + 1);
            }
        }

        return null;
    }

    private static SecondOfMany Found(BoundAmendment amendment, Locator second, int count)
    {
        var location = new Location(DocumentPart.Dispositif, WordOf(amendment, second)!.Value);
        var written = amendment.Document.Dispositif!.Source.Slice(location.Span);
        return new(location, written, "deuxième", count) { IsSentence = second is SentenceLocator, Fix = Fix.Write(location, "deuxième") };
    }
}
