using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Amending;

/// <summary>Numbers in figures and in words.</summary>
internal static class NumberWords
{
    private static readonly (string Word, int Value)[] s_words =
    [
        ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9), ("dix", 10),
        ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15), ("seize", 16), ("vingt", 20), ("trente", 30), ("quarante", 40),
        ("cinquante", 50), ("soixante", 60), ("soixante-dix", 70), ("quatre-vingts", 80), ("quatre-vingt-dix", 90), ("cent", 100), ("mille", 1000),
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

            var end = char.IsAsciiDigit(text[at]) ? FiguresEnd(text, at) : WordEnd(text, at);
            var value = char.IsAsciiDigit(text[at]) ? Figures(text[at..end]) : InWords(text[at..end]);
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

    private static decimal? InWords(string word)
    {
        var index = Array.FindIndex(s_words, known => known.Word == Typography.FoldText(word));
        return index < 0 ? null : s_words[index].Value;
    }

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
