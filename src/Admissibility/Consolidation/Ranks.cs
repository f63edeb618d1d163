using System.Globalization;
using Admissibility.Bills;

namespace Admissibility.Consolidation;

/// <summary>The order of labels in their series.</summary>
internal static class Ranks
{
    /// <summary>Whether a label is the next of its series, or one inserted after it with « bis » and the like.</summary>
    public static bool Follows(string label, string next) =>
        next == Next(label) || (next.Length > label.Length && next.StartsWith(label, StringComparison.Ordinal));

    /// <summary>Whether a label precedes another of its series; « bis » and its like are ignored, and what is not sure is false.</summary>
    public static bool IsBefore(string label, string other)
    {
        var kind = Outline.KindOf(label);
        return kind == Outline.KindOf(other) && Rank(label, kind) is { } first && Rank(other, kind) is { } second && first < second;
    }

    private static int? Rank(string label, SubdivisionKind kind)
    {
        var bare = label.Split([' ', '\u00A0'], 2)[0].TrimEnd('°', 'º', ')', '.');
        return kind switch
        {
            SubdivisionKind.Number => int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            SubdivisionKind.Roman => RomanNumeral.TryParse(bare, out var roman) ? roman : null,
            _ => bare.Length == 1 ? bare[0] : null,
        };
    }

    private static string? Next(string label)
    {
        if (label.EndsWith('°') && int.TryParse(label.AsSpan(0, label.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return $"{number + 1}°";
        }

        if (RomanNumeral.IsSmall(label) && RomanNumeral.TryParse(label, out var roman))
        {
            return RomanNumeral.Format(roman + 1);
        }

        return label.Length == 1 && char.IsAsciiLetter(label[0]) ? ((char)(label[0] + 1)).ToString() : null;
    }
}
