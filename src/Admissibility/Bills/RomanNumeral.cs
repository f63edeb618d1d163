namespace Admissibility.Bills;

/// <summary>
/// Roman numerals as bills and laws number with them. Texts number wrongly at times (« IIII »), so that what is written is kept apart from what it counts.
/// </summary>
internal static class RomanNumeral
{
    /// <summary>« LXXXVIII » is the longest that numbers anything.</summary>
    private const int Longest = 8;

    private static readonly (string Figures, int Value)[] s_steps =
        [("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];

    /// <summary>« XIV », « Ier »: in capitals, the first with the ending of its rank.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) => word is "Ier" or "IER" or "Ière" || IsCapitals(word);

    /// <summary>« XIV »</summary>
    public static bool IsCapitals(ReadOnlySpan<char> word) => word.Length is > 0 and <= Longest && word.IndexOfAnyExcept("IVXLC") < 0;

    /// <summary>« iv »: the third level of a list, where « l » and « c » are letters of the second.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word) => word.Length is > 0 and <= Longest && word.IndexOfAnyExcept("ivx") < 0;

    /// <summary>« XIV » in a text whose capitals were lost or folded.</summary>
    public static bool IsFolded(ReadOnlySpan<char> word) => word.Length is > 0 and <= Longest && word.IndexOfAnyExcept("ivxlc") < 0;

    /// <summary>What a numeral counts, whatever its case; null where another numeral counts the same.</summary>
    public static bool TryParse(ReadOnlySpan<char> word, out int value)
    {
        Span<char> small = stackalloc char[Longest];
        value = 0;
        if (word.Length > Longest || !IsFolded(small[..word.ToLowerInvariant(small)]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = small[..word.Length];
        foreach (var (figures, step) in s_steps)
        {
            while (rest.StartsWith(figures, StringComparison.Ordinal))
            {
                value += step;
                rest = rest[figures.Length..];
            }
        }

        return rest.IsEmpty && word.Equals(Format(value), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A number in small figures.</summary>
    public static string Format(int value)
    {
        var text = "";
        foreach (var (figures, step) in s_steps)
        {
            for (; value >= step; value -= step)
            {
                text += figures;
            }
        }

        return text;
    }
}
