using System.Text.Json;

namespace Admissibility.Documents;

/// <summary>Reads fields of the Assemblée's open data, where a missing value is an object with « @xsi:nil ».</summary>
internal static class JsonFields
{
    /// <summary>The member at a path; undefined where it is missing, nil, or not inside objects.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty("@xsi:nil", out _) ? default : element;
    }

    /// <summary>A text or number as text; null where it is neither, or empty.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path)
    {
        var found = element.At(path);
        var text = found.ValueKind switch
        {
            JsonValueKind.String => found.ReadString(),
            JsonValueKind.Number => found.GetRawText(),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The characters of a text.</summary>
    /// <exception cref="JsonException">It holds half a character, « \ud83d » alone, or bytes that are not text.</exception>
    public static string ReadString(this JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> path)
    {
        var found = element.At(path);
        return found.ValueKind switch
        {
            JsonValueKind.Array => found.EnumerateArray(),
            JsonValueKind.Undefined or JsonValueKind.Null => [],
            _ => [found],
        };
    }
}
