using System.Globalization;
using Admissibility.Bills;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>The series to which the label of an item belongs.</summary>
internal enum ListSeries
{
    /// <summary>« I. – »</summary>
    Roman,

    /// <summary>« A. – »</summary>
    Capital,

    /// <summary>« 1° »</summary>
    Number,

    /// <summary>« 1) »</summary>
    ClosedNumber,

    /// <summary>« 1. », as tax law numbers</summary>
    DottedNumber,

    /// <summary>« a) »</summary>
    Letter,

    /// <summary>« ii) »</summary>
    SmallRoman,
}

/// <summary>The label at the head of an item: « II. – », « 3° bis », « a) ».</summary>
/// <param name="Series">Its series.</param>
/// <param name="Value">What its figures count.</param>
/// <param name="Through">The last of a range (« 3° à 5° (Supprimés) »); the value itself for one.</param>
/// <param name="IsInserted">Whether letters or a Latin multiple follow the figures: « 3° bis », « I A ».</param>
/// <param name="Figures">Where its figures are.</param>
/// <param name="After">The token after it.</param>
internal sealed record ListLabel(ListSeries Series, int Value, int Through, bool IsInserted, TextSpan Figures, int After)
{
    private static readonly WordTable<bool> s_ranges = WordSet.Of("a et");

    /// <summary>The number that a series has at a place: « III », « 3° », « c) ».</summary>
    public string NameOf(int value) => Series switch
    {
        ListSeries.Number => FiguresOf(value) + "°",
        ListSeries.ClosedNumber or ListSeries.Letter or ListSeries.SmallRoman => FiguresOf(value) + ")",
        ListSeries.DottedNumber => FiguresOf(value) + ".",
        _ => FiguresOf(value),
    };

    /// <summary>The figures of a number in the series.</summary>
    public string FiguresOf(int value) => Series switch
    {
        ListSeries.Roman => RomanNumeral.Format(value).ToUpperInvariant(),
        ListSeries.SmallRoman => RomanNumeral.Format(value),
        ListSeries.Capital => ((char)('A' + value - 1)).ToString(),
        ListSeries.Letter => ((char)('a' + value - 1)).ToString(),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The label at a token; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="follows">Whether a series is open whose last label has the value given: it decides what « i) » and « C. – » are.</param>
    public static ListLabel? At(in TokenWindow text, int at, Func<ListSeries, int, bool> follows)
    {
        var token = text.Tokens[at];
        if (at + 2 >= text.End || token.Kind is not (TokenKind.Number or TokenKind.Word))
        {
            return null;
        }

        var figures = text.Excerpt.Source.Text.AsSpan(token.Start, token.End - token.Start);
        return token.Kind == TokenKind.Number ? Numbered(text, at, figures)
            : char.IsAsciiLetterLower(figures[0]) ? Lettered(text, at, figures, follows)
            : InCapitals(text, at, figures, follows);
    }

    private static ListLabel? Numbered(in TokenWindow text, int at, ReadOnlySpan<char> figures)
    {
        if (figures.Length > LabelAlphabet.MostDigits || !int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        if (text.Tokens[at + 1].IsMark(LabelAlphabet.Closing))
        {
            return Make(text, ListSeries.ClosedNumber, value, at, at + 2);
        }

        if (!IsOnLine(text, at + 1) || !text.Tokens[at + 1].IsMark(LabelAlphabet.Degree))
        {
            return IsOnLine(text, at + 1) && text.Tokens[at + 1].IsMark(LabelAlphabet.Stop) && IsEnd(text, at + 1) && text.KindAt(at + 2) != TokenKind.Number
                ? Make(text, ListSeries.DottedNumber, value, at, at + 2)
                : null;
        }

        return Make(text, ListSeries.Number, value, at, at + 2) with { Through = Math.Max(value, LastOfRange(text, at + 2)) };
    }

    /// <summary>« à 5° », « et 4° » after « 3° », as in « 3° à 5° (Supprimés) »; 0 where no such range is there.</summary>
    private static int LastOfRange(in TokenWindow text, int at) =>
        IsOnLine(text, at) && s_ranges.Contains(text.HashAt(at)) && text.KindAt(at + 1) == TokenKind.Number && text.Tokens[at + 2].IsMark(LabelAlphabet.Degree)
        && int.TryParse(text.TextOf(text.Tokens[at + 1]), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? last
            : 0;

    private static ListLabel? Lettered(in TokenWindow text, int at, ReadOnlySpan<char> figures, Func<ListSeries, int, bool> follows)
    {
        if (!text.Tokens[at + 1].IsMark(LabelAlphabet.Closing) || !IsOnLine(text, at + 1))
        {
            return null;
        }

        var letter = figures[0] - 'a' + 1;
        return figures.Length == 1 && (!RomanNumeral.IsSmall(figures) || follows(ListSeries.Letter, letter - 1))
            ? Make(text, ListSeries.Letter, letter, at, at + 2)
            : RomanNumeral.IsSmall(figures) && RomanNumeral.TryParse(figures, out var value) ? Make(text, ListSeries.SmallRoman, value, at, at + 2)
            : null;
    }

    private static ListLabel? InCapitals(in TokenWindow text, int at, ReadOnlySpan<char> figures, Func<ListSeries, int, bool> follows)
    {
        var end = at + 1;
        var isInserted = false;
        while (end < text.End && IsOnLine(text, end) && text.KindAt(end) == TokenKind.Word && IsSuffix(text, end))
        {
            isInserted = true;
            end++;
        }

        if (end + 1 >= text.End || !IsOnLine(text, end) || !IsEnd(text, end) || IsArticleNumber(text, end, figures))
        {
            return null;
        }

        var letter = figures[0] - 'A' + 1;
        var label = figures.Length == 1 && LabelAlphabet.IsCapital(figures) && (!LabelAlphabet.IsRoman(figures) || follows(ListSeries.Capital, letter - 1))
            ? Make(text, ListSeries.Capital, letter, at, end)
            : LabelAlphabet.IsRoman(figures) && RomanNumeral.TryParse(figures, out var value) ? Make(text, ListSeries.Roman, value, at, end) : null;
        return label is null || !isInserted ? label : label with { IsInserted = true };
    }

    /// <summary>« bis », « A »: what numbers an item that was inserted.</summary>
    private static bool IsSuffix(in TokenWindow text, int at)
    {
        var word = text.TextOf(text.Tokens[at]);
        return LatinMultiples.TryGetValue(word, out _) || LabelAlphabet.IsInsertedCapitals(word);
    }

    /// <summary>« . – », « – », « . »: a full stop alone ends a label where a sentence begins.</summary>
    private static bool IsEnd(in TokenWindow text, int at) =>
        text.Tokens[at].IsMark(LabelAlphabet.Stop) ? text.Tokens[at + 1].IsMark(LabelAlphabet.Dash) || text.Tokens[at + 1].HasSpaceBefore
        : text.Tokens[at].IsMark(LabelAlphabet.Dash) && text.Tokens[at + 1].HasSpaceBefore;

    /// <summary>« L. 562-7 », « L. – 421-2 » in the rows of a table.</summary>
    private static bool IsArticleNumber(in TokenWindow text, int end, ReadOnlySpan<char> figures)
    {
        var next = text.Tokens[end + 1].IsMark(LabelAlphabet.Dash) ? end + 2 : end + 1;
        return figures is "L" or "R" or "D" && text.KindAt(next) == TokenKind.Number && text.HashAt(next + 1) != LabelAlphabet.Degree;
    }

    private static bool IsOnLine(in TokenWindow text, int at) => at < text.End && !text.Tokens[at].AtLineStart;

    private static ListLabel Make(in TokenWindow text, ListSeries series, int value, int figures, int end)
    {
        var isInserted = end < text.End && IsOnLine(text, end) && text.KindAt(end) == TokenKind.Word && IsSuffix(text, end);
        return new(series, value, value, isInserted, text.SpanOf(figures, figures + 1), isInserted ? end + 1 : end);
    }
}
