using System.Collections.Immutable;
using System.Text.Json;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>The lists in a dossier: missions of a finance bill, amendments on the text.</summary>
internal static class DossierTables
{
    /// <summary>« missions »: objects with « name », and where known what the bill adds, « commitments » and « payments », in euros.</summary>
    public static ImmutableArray<BillMission> Missions(string path, JsonElement root)
    {
        var missions = List(path, root, "missions");
        return missions.Length == 0 ? [] : [.. missions.Select(mission => new BillMission(
            mission.Text("name") ?? throw UnreadableInputException.At(
                path,
                "une mission de « missions » n’a pas de « name »",
                "a mission of “missions” has no “name”"),
            Amount(path, mission, "commitments"),
            Amount(path, mission, "payments")))];
    }

    /// <summary>
    /// « amendments »: all amendments filed on the text, objects with « id » and, for a sub-amendment, « parent »; null where
    /// the list is missing.
    /// </summary>
    public static Liasse? Liasse(string path, JsonElement root)
    {
        if (!root.TryGetProperty("amendments", out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var amendment in List(path, root, "amendments"))
        {
            var id = amendment.Text("id") ?? throw UnreadableInputException.At(
                path,
                "un amendement de « amendments » n’a pas de « id »",
                "an amendment of “amendments” has no “id”");
            parents[id] = amendment.Text("parent");
        }

        return new(parents, isComplete: true);
    }

    private static JsonElement[] List(string path, JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        return list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object)
            ? [.. list.EnumerateArray()]
            : throw UnreadableInputException.At(path, $"« {name} » doit être une liste d’objets", $"“{name}” must be a list of objects");
    }

    private static decimal? Amount(string path, JsonElement mission, string name) =>
        !mission.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) ? amount
        : throw UnreadableInputException.At(path, $"« {name} » d’une mission doit être un nombre d’euros", $"“{name}” of a mission must be a number of euros");
}
