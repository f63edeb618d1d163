using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Admissibility.Amendments;

namespace Admissibility.Documents;

/// <summary>Reads the tables of credits: « dispositifAmdtCreditPLF » and its kin.</summary>
internal static class OpenDataCredits
{
    /// <summary>What the names of these fields begin with; what follows is the kind of bill.</summary>
    public const string FieldPrefix = "dispositifAmdtCredit";

    public static CreditTable? Read(JsonElement amendment, JsonElement content)
    {
        if (content.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var property in content.EnumerateObject())
        {
            if (property.Name.StartsWith(FieldPrefix, StringComparison.Ordinal) && property.Value.ValueKind == JsonValueKind.Object)
            {
                return ReadTable(property.Name[FieldPrefix.Length..], amendment.At("pointeurFragmentTexte", "missionVisee"), property.Value);
            }
        }

        return null;
    }

    private static CreditTable ReadTable(string kind, JsonElement mission, JsonElement table)
    {
        var lines = ImmutableArray.CreateBuilder<CreditLine>();
        foreach (var programme in table.Items("listeProgrammes", "programme"))
        {
            lines.Add(new(
                programme.Text("libelle") ?? "",
                Change(programme, "autorisationEngagement"),
                Change(programme, "creditPaiement"),
                programme.Text("action") is { } action && action.StartsWith("cr", StringComparison.OrdinalIgnoreCase)));
        }

        return new(kind, mission.Text("libelleMission"), lines.ToImmutable())
        {
            IsMissionReferenced = mission.Text("missionRef") is not null,
            StatedCommitments = Amount(table.Text("soldeAE") ?? table.Text("totalAE", "solde")),
            StatedPayments = Amount(table.Text("soldeCP") ?? table.Text("totalCP", "solde")),
        };
    }

    /// <summary>The change itself, or in an amending bill what is added less what is cancelled.</summary>
    private static decimal Change(JsonElement programme, string field) =>
        Amount(programme.Text(field)) ?? ((Amount(programme.Text(field + "Supplementaire")) ?? 0) - (Amount(programme.Text(field + "Annule")) ?? 0));

    private static decimal? Amount(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
