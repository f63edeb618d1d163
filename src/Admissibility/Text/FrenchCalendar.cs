using System.Globalization;

namespace Admissibility.Text;

/// <summary>Days as French texts write them.</summary>
public static class FrenchCalendar
{
    private static readonly string[] s_months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>The months in their order.</summary>
    public static IReadOnlyList<string> Months => s_months;

    /// <summary>The number of a month, from 1, whatever its case and accents; null where it is not one.</summary>
    public static int? MonthOf(string name)
    {
        var folded = Typography.FoldText(name);
        var index = Array.FindIndex(s_months, month => Typography.FoldText(month) == folded);
        return index < 0 ? null : index + 1;
    }

    /// <summary>« 1er avril 2031 »</summary>
    public static string Format(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day}{(day.Day == 1 ? "er" : "")} {s_months[day.Month - 1]} {day.Year}");
}
