using System.Globalization;

namespace Admissibility.Amending;

/// <summary>The order of labels in their series.</summary>
internal static class Ranks
{
    private static readonly string[] s_roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv"];

    /// <summary>Whether a label is the next of its series, or one put in behind with « bis » and the like.</summary>
    public static bool Follows(string label, string next) => next == Next(label) || (next.Length > label.Length && next.StartsWith(label, StringComparison.Ordinal));

    private static string? Next(string label)
    {
        if (label.EndsWith('°') && int.TryParse(label.AsSpan(0, label.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return $"{number + 1}°";
        }

        var roman = Array.IndexOf(s_roman, label);
        return roman >= 0 && roman + 1 < s_roman.Length ? s_roman[roman + 1] : label.Length == 1 && char.IsAsciiLetter(label[0]) ? ((char)(label[0] + 1)).ToString() : null;
    }
}
