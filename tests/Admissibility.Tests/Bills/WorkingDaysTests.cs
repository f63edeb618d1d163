using Admissibility.Bills;

namespace Admissibility.Tests.Bills;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("2008-03-23")]
    [InlineData("1981-04-19")]
    [InlineData("2049-04-18")]
    public void Easter_falls_on_its_day(string day)
    {
        var easter = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(easter, WorkingDays.Easter(easter.Year));
    }

    [Fact]
    public void The_year_has_eleven_public_holidays()
    {
        var holidays = Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays).Where(WorkingDays.IsPublicHoliday).ToList();
        Assert.Equal(
            [new(2026, 1, 1), new(2026, 4, 6), new(2026, 5, 1), new(2026, 5, 8), new(2026, 5, 14), new(2026, 5, 25), new(2026, 7, 14), new(2026, 8, 15), new(2026, 11, 1), new(2026, 11, 11), new(2026, 12, 25)],
            holidays);
    }

    [Theory]
    [InlineData("2026-03-17", "2026-03-13")] // a Tuesday: Monday, Saturday, Friday
    [InlineData("2026-03-19", "2026-03-16")] // a Thursday
    [InlineData("2026-03-16", "2026-03-12")] // a Monday: Saturday, Friday, Thursday
    [InlineData("2026-05-11", "2026-05-06")] // over 8 May
    [InlineData("2026-04-08", "2026-04-03")] // over Easter Monday
    [InlineData("2026-05-16", "2026-05-12")] // over Ascension
    [InlineData("2026-01-02", "2025-12-29")] // over the new year
    public void The_deadline_is_the_third_working_day_before(string examination, string deadline) => Assert.Equal(
        DateTime.Parse(deadline + "T17:00", System.Globalization.CultureInfo.InvariantCulture),
        WorkingDays.DeadlineBefore(DateTime.Parse(examination + "T21:30", System.Globalization.CultureInfo.InvariantCulture), []));

    [Fact]
    public void Days_on_which_the_chamber_is_closed_do_not_count() =>
        Assert.Equal(new(2026, 3, 12, 17, 0, 0), WorkingDays.DeadlineBefore(new(2026, 3, 17, 16, 0, 0), [new(2026, 3, 14)]));
}
