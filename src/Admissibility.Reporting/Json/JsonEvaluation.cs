using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Evaluation;

namespace Admissibility.Reporting;

/// <summary>An evaluation.</summary>
internal sealed record JsonEvaluation
{
    public required int Version { get; init; }

    public required int Amendments { get; init; }

    public required int WithDispositif { get; init; }

    public required int WithCreditsOnly { get; init; }

    public required JsonVerdictCounts Admitted { get; init; }

    public required JsonVerdictCounts Inadmissible { get; init; }

    public required JsonVerdictCounts Undecided { get; init; }

    public required JsonMatrix Errors { get; init; }

    public required JsonMatrix Alarms { get; init; }

    public required JsonMatrix AlarmsWithText { get; init; }

    [Description("by the label of the ground")]
    public required IReadOnlyDictionary<string, JsonGround> Grounds { get; init; }

    [Description("by the id of the rule")]
    public required IReadOnlyDictionary<string, JsonRuleScore> Rules { get; init; }

    [Description("by the month of filing")]
    public required IReadOnlyDictionary<string, JsonMatrix> Months { get; init; }

    [Description("how many amendments lacked what")]
    public required IReadOnlyDictionary<string, int> Missing { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("with --compare")]
    public IReadOnlyCollection<VerdictFlip>? Flips { get; init; }

    [Description("by the id of the amendment")]
    [AllowedValues("rule-not-met", "to-assess", "undetermined", "no-objection")]
    public required IReadOnlyDictionary<string, string> Verdicts { get; init; }
}

/// <summary>How many amendments of one decision came out how.</summary>
internal sealed record JsonVerdictCounts(
    int Count,
    [property: JsonPropertyName("rule-not-met")] int RuleNotMet,
    [property: JsonPropertyName("to-assess")] int ToAssess,
    int Undetermined,
    [property: JsonPropertyName("no-objection")] int NoObjection)
{
    public static JsonVerdictCounts Of(EvaluationReport report, DecisionKind decision) => new(
        report.CountOf(decision),
        report.CountOf(decision, Verdict.RuleNotMet),
        report.CountOf(decision, Verdict.ToAssess),
        report.CountOf(decision, Verdict.Undetermined),
        report.CountOf(decision, Verdict.NoObjection));
}

/// <summary>Alarms against decisions.</summary>
internal sealed record JsonMatrix(
    int TruePositives,
    int FalsePositives,
    int FalseNegatives,
    int TrueNegatives,
    JsonShare Precision,
    JsonShare Recall,
    JsonShare FalseAlarms,
    JsonShare Accuracy,
    JsonShare AlwaysAdmissible)
{
    public static JsonMatrix Of(ConfusionMatrix matrix) => new(
        matrix.TruePositives,
        matrix.FalsePositives,
        matrix.FalseNegatives,
        matrix.TrueNegatives,
        JsonShare.Of(matrix.Precision),
        JsonShare.Of(matrix.Recall),
        JsonShare.Of(matrix.FalseAlarms),
        JsonShare.Of(matrix.Accuracy),
        JsonShare.Of(matrix.Baseline));
}

/// <summary>A share and its interval at 95 %; null where there is nothing to share.</summary>
[Description("A share and its interval at 95 %; null where there is nothing to share.")]
internal sealed record JsonShare(double? Value, double? Low, double? High)
{
    public static JsonShare Of(Proportion share) => new(Rounded(share.Value), Rounded(share.Low), Rounded(share.High));

    private static double? Rounded(double value) => double.IsNaN(value) ? null : Math.Round(value, 6);
}

/// <summary>A ground as it was decided and as it was alleged.</summary>
internal sealed record JsonGround(int Official, int Alleged, int Agreed, int Alarmed, JsonShare Precision, JsonShare Recall);

/// <summary>What a rule said of what was decided how.</summary>
internal sealed record JsonRuleScore(
    [property: JsonConverter(typeof(KebabCase<Severity>))] Severity Severity,
    int Admitted,
    int Inadmissible,
    int Undecided,
    string? Example,
    string? Message);
