using System.Globalization;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>What quoted words are, where that is beyond doubt.</summary>
internal static class QuotedShape
{
    private const string Punctuation = ",;.:()…!?";

    /// <summary>The years that bills speak of; other numbers of four figures may count something.</summary>
    private const int FirstYear = 1990;
    private const int LastYear = 2060;

    /// <summary>Expressions that are read as one word by some, and as two by others.</summary>
    private static readonly HashSet<string> s_expressions = new(StringComparer.Ordinal)
    {
        "a priori", "a posteriori", "a fortiori", "ad hoc", "de facto", "de jure", "ex ante", "ex post", "in fine", "prorata temporis", "pro rata",
        "sui generis",
    };

    /// <summary>
    /// How many words; null where that depends on who counts: « l'eau », « rendez-vous », « 2 bis », « Saint Martin », a word with a comma.
    /// </summary>
    public static int? CountWords(string text)
    {
        int plain = 0, joined = 0, capitals = 0;
        var isBare = true;
        foreach (var piece in text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            var word = piece.Trim(Punctuation.ToCharArray());
            isBare &= word.Length == piece.Length;
            if (word.Length == 0)
            {
                continue;
            }

            if (word.Any(char.IsAsciiDigit) || word.Any(IsQuote) || RomanNumeral.IsNumber(word) || LatinMultiples.TryGetValue(word, out _))
            {
                return null;
            }

            var isPlain = word.All(char.IsLetter);
            plain += isPlain ? 1 : 0;
            joined += isPlain ? 0 : 1;
            capitals += char.IsUpper(word[0]) ? 1 : 0;
        }

        return (plain + joined) switch
        {
            0 => null,
            1 => plain == 1 && isBare && text.Trim().Length > 1 ? 1 : null,
            var several => capitals == several || s_expressions.Contains(Typography.FoldText(text)) ? null : several,
        };
    }

    /// <summary>The noun that a number, a reference or a sign has; null for words, and where the noun is a matter of choice.</summary>
    public static QuotedNoun? NounOf(string text)
    {
        var bare = string.Concat(text.Where(c => !Typography.IsBlank(c)));
        if (bare.Length == 0 || bare.Any(IsQuote))
        {
            return null;
        }

        if (bare is [_] && Punctuation.Contains(bare[0], StringComparison.Ordinal))
        {
            return QuotedNoun.Sign;
        }

        var unit = bare[^1] is '%' or '€' or '°' ? bare[^1] : '\0';
        var number = unit == '\0' ? bare : bare[..^1];
        if (!IsNumber(number))
        {
            return null;
        }

        return unit switch
        {
            '%' => QuotedNoun.Rate,
            '€' => QuotedNoun.Amount,
            '°' => QuotedNoun.Reference,
            _ => text.Trim().Length == 4 && int.TryParse(number, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
                ? QuotedNoun.Year
                : QuotedNoun.Number,
        };
    }

    /// <summary>Whether a number has more than one figure.</summary>
    public static bool HasSeveralFigures(string text) => text.Count(char.IsAsciiDigit) > 1;

    private static bool IsNumber(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) && text.All(c => char.IsAsciiDigit(c) || c == ',')
        && text.Count(c => c == ',') <= 1;

    private static bool IsQuote(char c) => Typography.IsOpeningQuote(c) || Typography.IsClosingQuote(c) || Typography.IsStraightQuote(c);
}
