using System.Text.Json.Serialization;

namespace Admissibility.Reporting;

/// <summary>How the outputs are written as JSON: generated at compile time, so that nothing is reflected over at run time and trimming loses nothing.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonCheck))]
[JsonSerializable(typeof(JsonCheckWithHeader))]
[JsonSerializable(typeof(JsonParse))]
[JsonSerializable(typeof(JsonParseSummary))]
[JsonSerializable(typeof(JsonApplication))]
[JsonSerializable(typeof(JsonEvaluation))]
[JsonSerializable(typeof(IReadOnlyList<JsonRule>))]
internal sealed partial class ReportJson : JsonSerializerContext;
