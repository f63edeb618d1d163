using System.Globalization;
using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// What is read from the references of the open data: « PRJLANR5L17B0324 » is a bill, « EXANR5L17PO838901B0324P2D1 » its
/// second part in plenary.
/// </summary>
internal static class OpenDataContext
{
    public static AmendmentContext Read(JsonElement amendment, JsonElement content)
    {
        var examination = amendment.Text("examenRef");
        var bill = amendment.Text("texteLegislatifRef") ?? amendment.Text("identifiant", "saisine", "refTexteLegislatif");
        var part = PartOf(examination);
        var division = amendment.At("pointeurFragmentTexte", "division");
        return new AmendmentContext
        {
            BillReference = bill,
            Examination = examination,
            Part = part,
            Annex = division.Text("type") == "ANNEXE" ? division.Text("titre") : null,
            Stage = StageOf(amendment.Text("identification", "prefixeOrganeExamen"), examination),
            Nature = NatureOf(bill, part, content),
            ParentId = amendment.Text("amendementParentRef") ?? amendment.Text("amendementParent"),
            LawReference = amendment.Text("loiReference", "codeLoi") is { } law ? $"{law} {amendment.Text("loiReference", "divisionCodeLoi")}".TrimEnd() : null,
        };
    }

    /// <summary>The stage of what is examined by an organ: the Assemblée itself, or one of its committees.</summary>
    /// <param name="organ">Its code, « AN » for the Assemblée; null where it is unknown.</param>
    /// <param name="examination">The examination, where « …D2 » is a second deliberation; null where it is unknown.</param>
    public static Stage? StageOf(string? organ, string? examination) => organ switch
    {
        null => null,
        "AN" when DeliberationOf(examination) > 1 => Stage.SecondDeliberation,
        "AN" => Stage.Plenary,
        _ => Stage.Committee,
    };

    /// <summary>The digits after « B », « BTC » or « BTA ».</summary>
    public static string? BillNumber(string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var digits = reference.Length;
        while (digits > 0 && char.IsAsciiDigit(reference[digits - 1]))
        {
            digits--;
        }

        return digits == reference.Length ? null : reference[digits..].TrimStart('0');
    }

    /// <summary>« …P2D1 »: the first deliberation.</summary>
    private static int? DeliberationOf(string? examination) =>
        examination?.LastIndexOf('D') is { } at and >= 0
        && int.TryParse(examination.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>« …P2D1 »: part 2; P0 is a text of one part.</summary>
    private static int? PartOf(string? examination)
    {
        var at = examination?.LastIndexOf('P') ?? -1;
        return at >= 0 && at + 1 < examination!.Length && examination[at + 1] is >= '1' and <= '9' and var part ? part - '0' : null;
    }

    /// <summary>Only what is certain: credits and parts are of finance bills, « PNRE » is a resolution. Whether a law is organic is not said.</summary>
    private static BillNature? NatureOf(string? bill, int? part, JsonElement content)
    {
        if (content.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in content.EnumerateObject())
            {
                if (property.Name.StartsWith(OpenDataCredits.FieldPrefix, StringComparison.Ordinal))
                {
                    return property.Name[OpenDataCredits.FieldPrefix.Length..] switch
                    {
                        "PLF" => BillNature.Finance,
                        "PLFSS" => BillNature.SocialSecurity,
                        _ => BillNature.AmendingFinance,
                    };
                }
            }
        }

        if (bill is not null && bill.StartsWith("PNRE", StringComparison.Ordinal))
        {
            return BillNature.Resolution;
        }

        return part is not null ? BillNature.Finance : null;
    }
}
