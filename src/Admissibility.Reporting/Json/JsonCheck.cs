using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>One amendment checked: a line of <c>jsonl</c>. Orders leave room for what <see cref="JsonCheckWithHeader"/> adds.</summary>
internal record JsonCheck
{
    [JsonPropertyOrder(0)]
    public required int Version { get; init; }

    [JsonPropertyOrder(0)]
    public required string Id { get; init; }

    [JsonPropertyOrder(0)]
    public required string Source { get; init; }

    [JsonPropertyOrder(0)]
    public required string? Number { get; init; }

    [JsonPropertyOrder(0)]
    public required string? Bill { get; init; }

    [JsonPropertyOrder(2)]
    public required JsonPlacement? Placement { get; init; }

    [JsonPropertyOrder(4)]
    [JsonConverter(typeof(KebabCase<Verdict>))]
    public required Verdict Verdict { get; init; }

    [JsonPropertyOrder(4)]
    [Description("what could not be checked, and for want of what")]
    public required IReadOnlyList<string> Missing { get; init; }

    [JsonPropertyOrder(4)]
    public required IReadOnlyList<JsonDiagnostic> Diagnostics { get; init; }

    [JsonPropertyOrder(5)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("with --facts: what was found and inferred about public money, whatever rules say of it")]
    public IReadOnlyList<JsonFact>? Facts { get; init; }
}

/// <summary>The same with the whole header and what was understood: an item of <c>json</c>.</summary>
internal sealed record JsonCheckWithHeader : JsonCheck
{
    [JsonPropertyOrder(1)]
    [JsonConverter(typeof(KebabCase<Chamber>))]
    [Description("json only, like all fields down to instructions but placement")]
    public Chamber? Chamber { get; init; }

    [JsonPropertyOrder(1)]
    [RegularExpression(@"^\d{4}-\d{2}-\d{2}$")]
    public string? Date { get; init; }

    [JsonPropertyOrder(1)]
    public string? BillTitle { get; init; }

    [JsonPropertyOrder(1)]
    public bool SubAmendment { get; init; }

    [JsonPropertyOrder(1)]
    [JsonConverter(typeof(KebabCase<AuthorQuality>))]
    public AuthorQuality? AuthorQuality { get; init; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> Signatories { get; init; } = [];

    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> Groups { get; init; } = [];

    [JsonPropertyOrder(1)]
    public string? Colleagues { get; init; }

    [JsonPropertyOrder(1)]
    public JsonOpinions Opinions { get; init; } = new(null, null);

    [JsonPropertyOrder(1)]
    [Description("as printed in the document; no rule sees it")]
    public string? Outcome { get; init; }

    [JsonPropertyOrder(3)]
    public IReadOnlyList<JsonInstruction> Instructions { get; init; } = [];
}

/// <summary>Opinions printed in the document.</summary>
internal sealed record JsonOpinions(string? Committee, string? Government);

/// <summary>One thing said of an amendment.</summary>
internal sealed record JsonDiagnostic(
    [property: RegularExpression(@"^ADM\d{4}$")] string Id,
    [property: JsonConverter(typeof(KebabCase<Severity>))] Severity Severity,
    string? Ground,
    string LegalBasis,
    string Message,
    JsonSpan? Span,
    JsonPart Part,
    JsonFix? Fix);

/// <summary>How a fault is mended: all edits are to be made.</summary>
internal sealed record JsonFix(
    string Title,
    [property: Description("false: another mending is as likely, a person must choose")] bool Safe,
    IReadOnlyList<JsonEdit> Edits)
{
    public static JsonFix Of(Fix fix, Language language) => new(
        fix.Title.In(language),
        fix.IsSafe,
        [.. fix.Edits.Select(edit => new JsonEdit(JsonNames.Of(edit.Location.Part), edit.Location.Span.Start, edit.Location.Span.Length, edit.Text))]);
}

/// <summary>A passage, and what is to be written in its place.</summary>
internal sealed record JsonEdit(
    JsonPart Part,
    [property: Description("UTF-16 code units from the start of the text of the part, as in a span"), Range(0, int.MaxValue)] int Start,
    [property: Range(0, int.MaxValue)] int Length,
    string Text);

/// <summary>The part of a document of which something is said; a placement is part of the header.</summary>
[JsonConverter(typeof(KebabCase<JsonPart>))]
internal enum JsonPart
{
    Dispositif,
    Expose,
    Header,
    Dossier,
}
