using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Amending;

/// <summary>Numbers in figures and in words.</summary>
internal static class NumberWords
{
    /// <summary>« vingt et un »: only one and eleven go behind it.</summary>
    private const int And = -1;

    private static readonly (string Word, int Value)[] s_words =
    [
        ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9), ("dix", 10),
        ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15), ("seize", 16), ("vingt", 20), ("trente", 30), ("quarante", 40),
        ("cinquante", 50), ("soixante", 60), ("vingts", 20), ("cent", 100), ("cents", 100), ("mille", 1000),
    ];

    /// <summary>The number that a text holds, with the offset behind it; null where it holds none, or several.</summary>
    public static (decimal Value, int End)? Single(string text)
    {
        (decimal, int)? found = null;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = NumberEnd(text, at) ?? WordEnd(text, at);
            var value = char.IsAsciiDigit(text[at]) ? Figures(text[at..end]) : InWords(text, at)?.Value;
            if (value is { } number)
            {
                if (found is not null)
                {
                    return null;
                }

                found = (number, end);
            }

            at = end;
        }

        return found;
    }

    /// <summary>Where the number that begins at an offset ends, however many words it takes; null where none begins.</summary>
    public static int? NumberEnd(string text, int at) => char.IsAsciiDigit(text[at]) ? FiguresEnd(text, at) : InWords(text, at)?.End;

    /// <summary>« dix-huit », « vingt et un », « quatre-vingt-dix-sept », « deux cent mille »</summary>
    private static (int Value, int End)? InWords(string text, int at)
    {
        (int Value, int End)? found = null;
        int thousands = 0, hundreds = 0, rest = 0, last = 0;
        for (var start = at; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            var word = Typography.FoldText(text.AsSpan(start, end - start));
            var value = Array.Find(s_words, known => known.Word == word).Value;
            if (value == 1000 && thousands == 0)
            {
                (thousands, hundreds, rest) = (1000 * Math.Max(1, hundreds + rest), 0, 0);
            }
            else if (value == 100 && hundreds == 0 && rest is 0 or (> 1 and < 10))
            {
                (hundreds, rest) = (100 * Math.Max(1, rest), 0);
            }
            else if (value == 20 && last == 4 && rest == 4)
            {
                rest = 80;
            }
            else if (value is > 0 and < 100 && GoesBehind(rest, value) && (last != And || value is 1 or 11))
            {
                rest += value;
            }
            else if (word != "et" || rest is < 20 or > 60)
            {
                return found;
            }

            last = word == "et" ? And : value;
            found = last == And ? found : (thousands + hundreds + rest, end);
            start = end < text.Length && (text[end] == '-' || Typography.IsSpace(text[end])) ? end + 1 : text.Length;
        }

        return found;
    }

    /// <summary>« dix-sept », « vingt-deux », « soixante-douze », « quatre-vingt-onze »: what one word adds to the tens before it.</summary>
    private static bool GoesBehind(int tens, int value) => tens switch
    {
        0 => true,
        10 => value is 7 or 8 or 9,
        70 or 90 => value is 7 or 8 or 9,
        60 or 80 => value < 17,
        20 or 30 or 40 or 50 => value < 10,
        _ => false,
    };

    private static decimal? Figures(string figures) =>
        decimal.TryParse(figures.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>« 1 250,5 »: figures, groups of three apart by blanks, and decimals.</summary>
    public static int FiguresEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (text[at] == ',' || Typography.IsSpace(text[at])))))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return at;
    }
}
