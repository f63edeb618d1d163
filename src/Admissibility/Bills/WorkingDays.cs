using System.Collections.Immutable;

namespace Admissibility.Bills;

/// <summary>Working days (« jours ouvrables »): all but Sundays, public holidays and days on which the chamber is said to be closed.</summary>
public static class WorkingDays
{
    /// <summary>The deadline of the Assemblée, in committee as in plenary: so many working days before the examination…</summary>
    private const int DaysBefore = 3;

    /// <summary>… at this hour.</summary>
    private static readonly TimeOnly s_hour = new(17, 0);

    /// <summary>17:00 of the third working day before the one on which the examination opens.</summary>
    public static DateTime DeadlineBefore(DateTime examination, ImmutableArray<DateOnly> closed)
    {
        var day = DateOnly.FromDateTime(examination);
        for (var left = DaysBefore; left > 0;)
        {
            day = day.AddDays(-1);
            left -= IsWorkingDay(day, closed) ? 1 : 0;
        }

        return day.ToDateTime(s_hour);
    }

    /// <summary>Whether the chambers work on a day: not on Sundays, public holidays and <paramref name="closed"/>.</summary>
    public static bool IsWorkingDay(DateOnly day, ImmutableArray<DateOnly> closed) =>
        day.DayOfWeek != DayOfWeek.Sunday && !IsPublicHoliday(day) && (closed.IsEmpty || !closed.Contains(day));

    /// <summary>The eleven legal holidays of France.</summary>
    public static bool IsPublicHoliday(DateOnly day)
    {
        if ((day.Month, day.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25))
        {
            return true;
        }

        // Easter Monday, Ascension and Whit Monday.
        return day.DayNumber - Easter(day.Year).DayNumber is 1 or 39 or 50;
    }

    /// <summary>Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - moon - (inCentury % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * late) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
