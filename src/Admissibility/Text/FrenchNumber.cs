namespace Admissibility.Text;

/// <summary>French numbers in words: written as counts (« deux ») and ranks (« quarante-et-unième »), and read.</summary>
internal static class FrenchNumber
{
    /// <summary>« vingt et un »: only one and eleven follow it.</summary>
    private const int And = -1;

    private static readonly string[] s_units =
    [
        "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
        "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly string[] s_tens = ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

    /// <summary>The count in words, without accent, joined by hyphens; up to 199.</summary>
    public static string Count(int value)
    {
        if (value >= 100)
        {
            return value == 100 ? "cent" : $"cent-{Count(value - 100)}";
        }

        if (value < 20)
        {
            return s_units[value];
        }

        var tens = value / 10;
        var unit = tens is 7 or 9 ? (value % 10) + 10 : value % 10;
        return unit switch
        {
            0 => s_tens[tens],
            1 or 11 when tens < 8 => $"{s_tens[tens]}-et-{s_units[unit]}",
            _ => $"{s_tens[tens]}-{s_units[unit]}",
        };
    }

    /// <summary>The rank in words, without accent, joined by hyphens; up to 199.</summary>
    public static string Rank(int value)
    {
        var count = Count(value);
        return count switch
        {
            _ when count.EndsWith("cinq", StringComparison.Ordinal) => count + "uieme",
            _ when count.EndsWith("neuf", StringComparison.Ordinal) => count[..^1] + "vieme",
            _ when count[^1] == 'e' => count[..^1] + "ieme",
            _ => count + "ieme",
        };
    }

    /// <summary>
    /// The count that begins at an offset, with the offset after it: « dix-huit », « quatre-vingt-dix-sept », « deux cent mille »; null where no count begins.
    /// </summary>
    public static (int Value, int End)? ReadAt(string text, int at)
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
            var value = ValueOf(word);
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
            else if (value is > 0 and < 100 && Follows(rest, value) && (last != And || value is 1 or 11))
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

    /// <summary>What one word counts; 0 where it counts nothing.</summary>
    private static int ValueOf(string word) => word switch
    {
        "" => 0,
        "une" => 1,
        "vingts" => 20,
        "cent" or "cents" => 100,
        "mille" => 1000,
        _ when Array.IndexOf(s_units, word) is var unit and > 0 => unit,
        _ => 10 * Math.Max(0, Array.IndexOf(s_tens, word)),
    };

    /// <summary>« dix-sept », « vingt-deux », « soixante-douze », « quatre-vingt-onze »: what one word adds to the tens before it.</summary>
    private static bool Follows(int tens, int value) => tens switch
    {
        0 => true,
        10 => value is 7 or 8 or 9,
        70 or 90 => value is 7 or 8 or 9,
        60 or 80 => value < 17,
        20 or 30 or 40 or 50 => value < 10,
        _ => false,
    };
}
