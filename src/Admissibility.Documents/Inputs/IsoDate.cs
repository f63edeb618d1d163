using System.Globalization;

namespace Admissibility.Documents;

/// <summary>Dates as data write them: « 2026-03-17 ».</summary>
internal static class IsoDate
{
    /// <summary>The date of a text, blanks around it left out; null where there is none.</summary>
    public static DateOnly? TryParse(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
