using System.ComponentModel;
using System.Text.Json.Serialization;
using Admissibility.Syntax;

namespace Admissibility.Reporting;

/// <summary>What was understood of one amendment.</summary>
internal sealed record JsonParse(
    int Version,
    string Id,
    JsonPlacement? Placement,
    IReadOnlyList<JsonInstruction> Instructions);

/// <summary>An operation or a provision.</summary>
internal sealed record JsonInstruction
{
    public required JsonOperation Operation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Consequence { get; init; }

    public required JsonTarget Target { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JsonTarget>? OtherTargets { get; init; }

    public required IReadOnlyList<string> Quoted { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("when it takes effect, or for what, in the words of the sentence")]
    public string? When { get; init; }

    public required JsonSpan Span { get; init; }

    public required bool Recognized { get; init; }
}

/// <summary>The place at which an instruction aims.</summary>
internal sealed record JsonTarget(
    string? Article,
    [property: Description("what « le même code » points to is named; « this » is the bill, « same » what was never named")] string? Law,
    JsonNumbers? Alinea,
    JsonNumbers? Sentence,
    string? Subdivision,
    JsonTargetPart? Part,
    JsonNumbers? Occurrence,
    string? Words)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("the divisions named, in the order in which they are written")]
    public IReadOnlyList<JsonDivision>? Divisions { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("the table, or the part of one, that is meant in the alinéa")]
    public JsonTable? Table { get; init; }
}

/// <summary>A table or a part of one.</summary>
internal sealed record JsonTable(JsonTablePart Part, [property: Description("which one, counted; null where it is not counted")] JsonNumbers? Number)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("the letters that name it, in its first cell")]
    public string? Label { get; init; }

    public static JsonTable Of(TableLocator table) =>
        new((JsonTablePart)table.Part, JsonNumbers.Of(table.Numbers)) { Label = table.Labels.Count > 0 ? string.Join(' ', table.Labels) : null };
}

/// <summary>Which part of a table is meant.</summary>
[JsonConverter(typeof(KebabCase<JsonTablePart>))]
internal enum JsonTablePart
{
    Table = TablePart.Table,
    Row = TablePart.Row,
    Column = TablePart.Column,
    Cell = TablePart.Cell,
}

/// <summary>A division of the bill or of a law in force.</summary>
internal sealed record JsonDivision(string Kind, string Number, [property: Description("whether only its heading is meant")] bool Heading)
{
    public static JsonDivision Of(DivisionLocator division) => new(JsonNames.Of(division.Kind), division.Number, division.Heading);
}

/// <summary>Which edge of the target is meant.</summary>
[JsonConverter(typeof(KebabCase<JsonTargetPart>))]
internal enum JsonTargetPart
{
    Start,
    End,
    Before,
    After,
}

/// <summary>How much was understood of many amendments.</summary>
internal sealed record JsonParseSummary(
    int Amendments,
    int WithDispositif,
    int Instructions,
    int Recognized,
    int Unrecognized,
    [property: Description("free normative sentences: a subject and a verb, and no operation")] int Autonomous,
    [property: Description("amendments with a dispositif of which nothing is unrecognised")] int FullyRecognizedAmendments,
    double Seconds);
