using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Admissibility.Reporting;

/// <summary>Writes JSON with French letters as they are.</summary>
internal static class JsonOutput
{
    /// <summary>The version of every JSON output; the schemas are in docs/schemas.</summary>
    public const int Version = 1;

    /// <summary>One value as text.</summary>
    /// <param name="value">What is written.</param>
    /// <param name="type">How it is written: one of <see cref="ReportJson"/>.</param>
    /// <param name="indented">Over several lines, for people.</param>
    public static string Write<T>(T value, JsonTypeInfo<T> type, bool indented)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
