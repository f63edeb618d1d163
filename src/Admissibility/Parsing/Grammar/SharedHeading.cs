using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Syntax;

namespace Admissibility.Parsing.Grammar;

/// <summary>« les intitulés du II et du B de ce même II »: the headings of all that is named after the plural.</summary>
internal static class SharedHeading
{
    /// <summary>« Aux intitulés », « dans les intitulés »: how many words may be before the noun.</summary>
    private const int MostWordsBefore = 2;

    private static readonly ulong s_headings = WordHash.Of("intitules");

    /// <summary>Whether the places here begin with « les intitulés ».</summary>
    public static bool IsAt(TokenInput at)
    {
        for (var words = 0; words <= MostWordsBefore; words++, at = at.Next)
        {
            if (at.Token.Hash == s_headings)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The heading of what a place names; the place itself where it has none.</summary>
    public static Target Of(Target place) =>
        place.Locators is [var first, ..] && Of(first) is { } heading
            ? place with { Locators = SyntaxList.From(place.Locators.Skip(1).Prepend<Locator>(heading)) }
            : place;

    /// <summary>The first place, and the headings of those after it.</summary>
    public static ImmutableArray<Target> Of(ImmutableArray<Target> places) =>
        places is [{ Locators: [DivisionLocator { Heading: true }, ..] } first, .. var rest] ? [first, .. rest.Select(Of)] : places;

    /// <summary>The heading of a division, of an article or of a subdivision; null where it is none of these, or several.</summary>
    public static DivisionLocator? Of(Locator place) => place switch
    {
        DivisionLocator { Kind: not DivisionKind.BillTitle } division => division with { Heading = true },
        ArticleLocator { Numbers: [{ To: null } number] } => new(place.Span, DivisionKind.Article, number.ToString(), Heading: true),
        SubdivisionLocator { Labels: [{ To: null } label] } => new(place.Span, DivisionKind.Paragraphe, label.From, Heading: true),
        _ => null,
    };
}
