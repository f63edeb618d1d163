using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Numbers in figures and in words.</summary>
internal static class NumberWords
{
    /// <summary>The number in a text, with the offset after it; null unless there is exactly one.</summary>
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
            var value = char.IsAsciiDigit(text[at]) ? Figures(text[at..end]) : FrenchNumber.ReadAt(text, at)?.Value;
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

    /// <summary>Where the number that begins at an offset ends, however many words it has; null where there is no number.</summary>
    public static int? NumberEnd(string text, int at) => char.IsAsciiDigit(text[at]) ? FiguresEnd(text, at) : FrenchNumber.ReadAt(text, at)?.End;

    private static decimal? Figures(string figures) =>
        decimal.TryParse(string.Concat(figures.Where(c => !Typography.IsSpace(c))).Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value)
            ? value
            : null;

    /// <summary>« 1 250,5 »: figures, groups of three apart by blanks, and decimals.</summary>
    public static int FiguresEnd(string text, int at)
    {
        while (at < text.Length
            && (char.IsAsciiDigit(text[at]) || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (text[at] == ',' || Typography.IsSpace(text[at])))))
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
