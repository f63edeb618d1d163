using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>« 12 juillet 2023 », « 1er avril 2024 »</summary>
internal static class FrenchDate
{
    /// <summary>Reads a text that is a date and nothing else, the name of the day before it allowed.</summary>
    public static DateOnly? TryParse(ReadOnlySpan<char> text)
    {
        var words = Typography.FoldText(text).Trim(' ', '.', ',').Split(' ');
        if (words.Length == 4)
        {
            words = words[1..];
        }

        if (words.Length != 3 || FrenchCalendar.MonthOf(words[1]) is not { } month)
        {
            return null;
        }

        var day = words[0].EndsWith("er", StringComparison.Ordinal) ? words[0][..^2] : words[0];
        return int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            && int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            && y is >= 1800 and <= 2999 && d >= 1 && d <= DateTime.DaysInMonth(y, month)
            ? new DateOnly(y, month, d)
            : null;
    }
}
