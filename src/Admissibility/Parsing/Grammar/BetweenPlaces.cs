using Admissibility.Parsing.Combinators;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;

namespace Admissibility.Parsing.Grammar;

/// <summary>« entre l'alinéa 3 et l'alinéa 4 »: a point between two places.</summary>
internal static class BetweenPlaces
{
    /// <summary>« entre » and two places, or one target that names both: « entre les alinéas 3 et 4 ».</summary>
    public static Parser<LeadingPlace> Parser { get; } =
        from between in Exactly("entre")
        from target in (
            from place in (
                from places in LocatorGrammar.Targets
                where places.Length == 2 || (places is [var only] && CountOf(only) == 2)
                select Make(span => (Locator)new BetweenLocator(span, SyntaxList.From(places)))).Node()
            select Make(span => new Target(span, [place]))).Node()
        select new LeadingPlace(InsertionPoint.After, target);

    /// <summary>How many things the first link of a target names: « les alinéas 3 et 4 », « les mots : « a » et « b » ».</summary>
    private static int CountOf(Target target) => target.Locators[0] switch
    {
        AlineaLocator alinea => alinea.Numbers.All(range => range.From == range.To) ? alinea.Numbers.Count : 0,
        SentenceLocator sentence => sentence.Numbers.All(range => range.From == range.To) ? sentence.Numbers.Count : 0,
        WordsLocator words => words.Words.Count,
        SubdivisionLocator subdivision => subdivision.Labels.All(range => range.To is null) ? subdivision.Labels.Count : 0,
        ArticleLocator article => article.Numbers.All(range => range.To is null) ? article.Numbers.Count : 0,
        TableLocator table => Math.Max(table.Numbers.Count, table.Words.Count),
        _ => 0,
    };
}
