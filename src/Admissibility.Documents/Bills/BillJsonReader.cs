using System.Globalization;
using System.Text.Json;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads a bill from JSON Lines, one object for the bill (« loi »), each division (« chapitre », « section »), each
/// article and each alinéa, as the public sites of parliamentary monitoring keep them. An article may have several lines;
/// articles are in the order of their « ordre », alinéas in that of their number.
/// </summary>
internal static class BillJsonReader
{
    public static Bill Read(string text, string path)
    {
        var bill = new BillJsonRows();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                if (Add(bill, json.RootElement) is { } problem)
                {
                    throw UnreadableInputException.At(Place(path, number), problem.Fr, problem.En);
                }
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                throw JsonErrors.Of(Place(path, number), line, exception);
            }
        }

        return bill.ToBill();
    }

    private static string Place(string path, int line) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");

    /// <summary>Takes one row; what is wrong with it, or null.</summary>
    private static LocalizedText? Add(BillJsonRows bill, JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object)
        {
            return new("un objet JSON est attendu", "a JSON object is expected");
        }

        switch (Text(row, "type"))
        {
            case "loi":
                bill.Name(Plain(row, "titre"), Text(row, "loi"));
                return null;
            case "article":
                return Open(bill, row);
            case "alinea":
                return AddAlinea(bill, row);
            default:
                bill.Add(Label(row), Plain(row, "titre"), Division(row));
                return null;
        }
    }

    private static LocalizedText? Open(BillJsonRows bill, JsonElement row)
    {
        if (Number(row) is not { } article)
        {
            return UnreadableNumber("article", Text(row, "article"));
        }

        bill.Open(article, Division(row), Integer(row, "ordre"));
        return null;
    }

    private static LocalizedText? AddAlinea(BillJsonRows bill, JsonElement row)
    {
        if (Number(row) is not { } article)
        {
            return UnreadableNumber("article", Text(row, "article"));
        }

        return Integer(row, "alinea") is { } place and > 0
            ? bill.Add(article, Division(row), place, Plain(row, "texte"))
            : UnreadableNumber("alinéa", Text(row, "alinea"));
    }

    private static LocalizedText UnreadableNumber(string of, string number) =>
        new($"numéro d’{of} « {number} » illisible", $"unreadable number of {of} “{number}”");

    private static ArticleNumber? Number(JsonElement row) => ArticleNumber.TryParse(Text(row, "article"), out var number) ? number : null;

    /// <summary>Where a row is among the divisions: their numbers from the outermost, « 0 » and nothing alike left out.</summary>
    private static string Division(JsonElement row)
    {
        string[] fields = row.TryGetProperty("level1", out _) ? ["level1", "level2", "level3", "level4"] : ["chapitre", "section"];
        return string.Concat(fields.Select(field => Text(row, field)).TakeWhile(value => value is not ("" or "0")).Select(value => value + "/"));
    }

    /// <summary>« chapitre 2 »</summary>
    private static string Label(JsonElement row)
    {
        var kind = Text(row, "leveltype") is { Length: > 0 } level ? level : Text(row, "type");
        var number = Division(row).Split('/') is [.., var last, ""] ? last : "";
        return $"{kind} {number}".Trim();
    }

    private static int? Integer(JsonElement row, string name) =>
        int.TryParse(Text(row, name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value)
            ? value.ValueKind == JsonValueKind.String ? value.ReadString() : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : ""
            : "";

    /// <summary>The words of a small HTML fragment; rows of a table are lines.</summary>
    private static string Plain(JsonElement row, string name) => HtmlText.Read(Text(row, name), name).Text.Trim();
}
