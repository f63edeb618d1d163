using Admissibility.Bills;

namespace Admissibility.Syntax;

/// <summary>How deep in a text a place lies: a law, an article, a subdivision, an alinéa, a sentence, words.</summary>
internal static class PlaceDepth
{
    private const int Unknown = -1;

    /// <summary>Whether all of <paramref name="inner"/> lies deeper than <paramref name="outer"/>, so that the one is meant inside the other.</summary>
    public static bool LiesIn(Target inner, Target outer)
    {
        var (coarsest, _) = Range(inner);
        var (_, finest) = Range(outer);
        return coarsest == Unknown || finest == Unknown || coarsest > finest;
    }

    /// <summary>« première colonne, dixième ligne »: a row after a column is one cell, as is a column after a row.</summary>
    public static bool MakesCell(Target inner, Target outer) =>
        inner.Locators is [TableLocator { Part: TablePart.Row }, ..]
        && outer.Locators is [.., TableLocator { Part: TablePart.Column }]
        && outer.Locators.All(place => place is not TableLocator { Part: TablePart.Row });

    /// <summary>Whether places are known to lie deeper than others.</summary>
    public static bool AreIn(IReadOnlyList<Locator> inner, IReadOnlyList<Locator> outer)
    {
        var (coarsest, _) = Range(inner);
        var (_, finest) = Range(outer);
        return finest != Unknown && coarsest > finest;
    }

    /// <summary>
    /// What is said after a later place and holds an earlier one too: after its link of the same depth, « au 3 et au 4 du I de l'article 5 », or
    /// after an alinéa that is beside a subdivision, « au a et au dernier alinéa du 2° »; else the article and the law alone.
    /// </summary>
    public static IEnumerable<Locator> Around(IReadOnlyList<Locator> inner, IReadOnlyList<Locator> later)
    {
        var (coarsest, _) = Range(inner);
        var isParallel = false;
        foreach (var place in later)
        {
            var depth = Of(place);
            if (depth != Unknown && depth < coarsest && (isParallel || place is ArticleLocator or LawLocator))
            {
                yield return place;
            }

            isParallel |= depth == coarsest || place is AlineaLocator;
        }
    }

    private static (int Coarsest, int Finest) Range(Target target) => Range(target.Locators);

    /// <summary>The coarsest and finest depth; start and end of something count as that thing.</summary>
    private static (int Coarsest, int Finest) Range(IReadOnlyList<Locator> locators)
    {
        int coarsest = Unknown, finest = Unknown;
        for (var i = 0; i < locators.Count; i++)
        {
            var depth = Of(locators[i]);
            if (depth != Unknown)
            {
                coarsest = coarsest == Unknown ? depth : Math.Min(coarsest, depth);
                finest = Math.Max(finest, depth);
            }
        }

        return (coarsest, finest);
    }

    private static int Of(Locator locator) => locator switch
    {
        LawLocator => 0,
        AmendmentLocator => 5,
        DivisionLocator { Heading: true, Kind: DivisionKind.Paragraphe, Number: { Length: > 0 } number } => 30 + OfLabel(number),
        DivisionLocator { Kind: DivisionKind.Article } => 20,
        DivisionLocator division => 8 + OfDivision(division.Kind),
        ArticleLocator => 20,
        SubdivisionLocator { Labels: [var first, ..] } => 30 + OfLabel(first.From),
        AlineaLocator => 50,
        SentenceLocator => 60,
        TableLocator table => table.Part == TablePart.Table ? 61 : table.Part == TablePart.Row ? 62 : table.Part == TablePart.Column ? 63 : 64,
        WordsLocator => 70,
        BetweenLocator { Places: [{ Locators: [var first, ..] }, ..] } => Of(first),
        _ => Unknown,
    };

    /// <summary>Part, book, title, subtitle, chapter, section: each lies in the one before.</summary>
    private static int OfDivision(DivisionKind kind) => kind switch
    {
        DivisionKind.Partie => 0,
        DivisionKind.Livre => 1,
        DivisionKind.SousTitre => 3,
        DivisionKind.Chapitre => 4,
        DivisionKind.Section => 5,
        DivisionKind.SousSection => 6,
        DivisionKind.Paragraphe => 7,
        DivisionKind.SousParagraphe => 8,
        _ => 2,
    };

    /// <summary>I, A, 1°, a, –: each lies in the one before.</summary>
    private static int OfLabel(string label)
    {
        if (char.IsAsciiDigit(label[0]))
        {
            return 3;
        }

        if (label.StartsWith("tiret", StringComparison.Ordinal))
        {
            return 5;
        }

        var word = label.AsSpan(0, label.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? end : label.Length);
        // « C » and « D » are letters after « A » and « B », not a hundred and five hundred.
        return char.IsAsciiLetterUpper(word[0]) ? word is not ("C" or "D" or "L" or "M") && RomanNumeral.IsNumber(word) ? 1 : 2 : 4;
    }
}
