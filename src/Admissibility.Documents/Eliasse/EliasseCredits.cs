using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Admissibility.Amendments;

namespace Admissibility.Documents;

/// <summary>Reads the table of credits of an amendment to a finance bill: « listeProgrammesAmdt », whose amounts are set for print.</summary>
internal static class EliasseCredits
{
    /// <summary>The table; null where there is none. Amounts are in euros.</summary>
    public static CreditTable? Read(JsonElement amendment)
    {
        // A list in JSON; in XML an element that holds the elements of the list.
        var programmes = amendment.At("listeProgrammesAmdt") is { ValueKind: JsonValueKind.Array } list
            ? list
            : amendment.At("listeProgrammesAmdt", "programmeAmdt");
        var lines = programmes.Items().Where(programme => programme.Text("libelleProgrammeAmdt") is not null).Select(ReadLine).ToImmutableArray();
        if (lines.IsEmpty)
        {
            return null;
        }

        return new(amendment.Text("isPlfrMode") == "true" ? "PLFR" : "PLF", MissionOf(amendment.Text("missionVisee")), lines)
        {
            IsMissionReferenced = true,
            StatedCommitments = Amount(amendment, "soldeAEFormat"),
            StatedPayments = Amount(amendment, "soldeCPFormat"),
        };
    }

    /// <summary>« Mission « Boulangerie » » names « Boulangerie ».</summary>
    private static string? MissionOf(string? text)
    {
        const string Noun = "Mission";
        return text is not null && text.StartsWith(Noun, StringComparison.OrdinalIgnoreCase) ? text[Noun.Length..].Trim(' ', '\u00A0', '«', '»') : text;
    }

    private static CreditLine ReadLine(JsonElement programme) => new(
        programme.Text("libelleProgrammeAmdt") ?? "",
        Change(programme, "aE"),
        Change(programme, "cP"),
        programme.Text("programmeAmdtNouveau") == "true");

    private static decimal Change(JsonElement programme, string credits) =>
        (Amount(programme, credits + "PositifFormat") ?? 0) - (Amount(programme, credits + "NegatifFormat") ?? 0);

    /// <summary>« 70&amp;#160;000&amp;#160;000 »</summary>
    private static decimal? Amount(JsonElement parent, string field)
    {
        if (parent.Text(field) is not { } text)
        {
            return null;
        }

        var digits = string.Concat(HtmlText.Read(text, field).Text.Where(c => char.IsAsciiDigit(c) || c is '-' or ','));
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(digits.Replace(',', '.'), Style, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }
}
