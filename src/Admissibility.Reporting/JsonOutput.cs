using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Admissibility.Bills;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>Writes JSON with French letters as they are, and the shapes that several outputs share.</summary>
internal static class JsonOutput
{
    /// <summary>The version of every JSON output; the schemas are in docs/schemas.</summary>
    public const int Version = 1;

    /// <summary>One object as text.</summary>
    /// <param name="indented">Over several lines, for people.</param>
    /// <param name="write">Writes the object.</param>
    public static string Write(bool indented, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public static void WriteSpan(Utf8JsonWriter json, string name, SourceText source, TextSpan span)
    {
        var start = source.PositionAt(span.Start);
        var end = source.PositionAt(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    public static void WritePlacement(Utf8JsonWriter json, Excerpt? line, PlacementSyntax? placement)
    {
        if (line is null)
        {
            json.WriteNull("placement");
            return;
        }

        json.WriteStartObject("placement");
        json.WriteString("text", Passage.OneLine(line.Text));
        json.WriteBoolean("recognized", placement is not null);
        if (placement is not null)
        {
            json.WriteString("position", JsonNames.Of(placement.Position));
            json.WriteBoolean("additional", placement.Inserts != InsertedDivision.None);
            json.WriteString("inserts", placement.Inserts switch { InsertedDivision.Article => "article", InsertedDivision.Heading => "division", _ => null });
            json.WriteString("division", JsonNames.Of(placement.Division.Kind));
            json.WriteString("article", placement.Division.Kind == DivisionKind.Article ? placement.Division.Number : null);
            json.WriteString("number", placement.Division.Number.Length > 0 ? placement.Division.Number : null);
            json.WriteString("through", placement.Division.Through);
        }

        json.WriteEndObject();
    }
}
