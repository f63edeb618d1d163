using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>Sums and moments as messages show them, without a table of the machine's cultures.</summary>
internal static class Amounts
{
    private static readonly NumberFormatInfo s_french = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," };

    /// <summary>« +1 000 000 », with its plus or minus.</summary>
    public static LocalizedText Signed(decimal euros)
    {
        const string Format = "+#,##0.##;-#,##0.##;0";
        return new(euros.ToString(Format, s_french), euros.ToString(Format, CultureInfo.InvariantCulture));
    }

    /// <summary>« 1 000,5 »</summary>
    public static LocalizedText Number(decimal value)
    {
        const string Format = "#,##0.###";
        return new(value.ToString(Format, s_french), value.ToString(Format, CultureInfo.InvariantCulture));
    }

    /// <summary>« 13 mars 2026 à 17 h 00 »</summary>
    public static LocalizedText Moment(DateTime moment) => new(
        string.Create(CultureInfo.InvariantCulture, $"{FrenchCalendar.Format(DateOnly.FromDateTime(moment))} à {moment.Hour} h {moment.Minute:00}"),
        moment.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture));
}
