using System.Text.Json;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Evaluation;

namespace Admissibility.Reporting;

/// <summary>An evaluation as one JSON object; it holds the verdict of each amendment, so that a later run can be compared with it.</summary>
public static class EvaluationJsonRenderer
{
    public static string Render(EvaluationReport report, IReadOnlyCollection<VerdictFlip>? flips)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonOutput.Write(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", JsonOutput.Version);
            WriteCounts(json, report);
            WriteMatrix(json, "errors", report.Errors);
            WriteMatrix(json, "alarms", report.Alarms);
            WriteMatrix(json, "alarmsWithText", report.AlarmsWithText);
            WriteGrounds(json, report);
            WriteRules(json, report);
            WriteMonths(json, report);
            json.WriteStartObject("missing");
            foreach (var (what, count) in report.Missing.Select(missing => (missing.Key.Words().Fr, missing.Value)).OrderBy(missing => missing.Fr, StringComparer.Ordinal))
            {
                json.WriteNumber(what, count);
            }

            json.WriteEndObject();
            if (flips is not null)
            {
                WriteFlips(json, flips);
            }

            json.WriteStartObject("verdicts");
            foreach (var (id, verdict) in report.Verdicts)
            {
                json.WriteString(id, verdict.Code());
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void WriteCounts(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteNumber("amendments", report.Total);
        json.WriteNumber("withDispositif", report.WithDispositif);
        json.WriteNumber("withCreditsOnly", report.WithCreditsOnly);
        foreach (var (name, decision) in new[] { ("admitted", DecisionKind.Admitted), ("inadmissible", DecisionKind.Inadmissible), ("undecided", DecisionKind.Undecided) })
        {
            json.WriteStartObject(name);
            json.WriteNumber("count", report.CountOf(decision));
            foreach (var verdict in Enum.GetValues<Verdict>())
            {
                json.WriteNumber(verdict.Code(), report.CountOf(decision, verdict));
            }

            json.WriteEndObject();
        }
    }

    private static void WriteMatrix(Utf8JsonWriter json, string name, ConfusionMatrix matrix)
    {
        json.WriteStartObject(name);
        json.WriteNumber("truePositives", matrix.TruePositives);
        json.WriteNumber("falsePositives", matrix.FalsePositives);
        json.WriteNumber("falseNegatives", matrix.FalseNegatives);
        json.WriteNumber("trueNegatives", matrix.TrueNegatives);
        WriteProportion(json, "precision", matrix.Precision);
        WriteProportion(json, "recall", matrix.Recall);
        WriteProportion(json, "falseAlarms", matrix.FalseAlarms);
        WriteProportion(json, "accuracy", matrix.Accuracy);
        WriteProportion(json, "alwaysAdmissible", matrix.Baseline);
        json.WriteEndObject();
    }

    private static void WriteGrounds(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteStartObject("grounds");
        foreach (var (ground, score) in report.Grounds)
        {
            json.WriteStartObject(ground);
            json.WriteNumber("official", score.Official);
            json.WriteNumber("alleged", score.Alleged);
            json.WriteNumber("agreed", score.Agreed);
            json.WriteNumber("alarmed", score.Alarmed);
            WriteProportion(json, "precision", score.Precision);
            WriteProportion(json, "recall", score.Recall);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteStartObject("rules");
        foreach (var (id, score) in report.Rules)
        {
            json.WriteStartObject(id);
            json.WriteString("severity", score.Rule.Severity.Code());
            json.WriteNumber("admitted", score.CountOf(DecisionKind.Admitted));
            json.WriteNumber("inadmissible", score.CountOf(DecisionKind.Inadmissible));
            json.WriteNumber("undecided", score.CountOf(DecisionKind.Undecided));
            json.WriteString("example", score.Example);
            json.WriteString("message", score.Message?.Fr);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMonths(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteStartObject("months");
        foreach (var (month, score) in report.Months)
        {
            WriteMatrix(json, month, score.Matrix);
        }

        json.WriteEndObject();
    }

    private static void WriteFlips(Utf8JsonWriter json, IReadOnlyCollection<VerdictFlip> flips)
    {
        json.WriteStartArray("flips");
        foreach (var flip in flips)
        {
            json.WriteStartObject();
            json.WriteString("id", flip.Id);
            json.WriteString("before", flip.Before);
            json.WriteString("after", flip.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProportion(Utf8JsonWriter json, string name, Proportion share)
    {
        json.WriteStartObject(name);
        WriteShare(json, "value", share.Value);
        WriteShare(json, "low", share.Low);
        WriteShare(json, "high", share.High);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsNaN(value))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, Math.Round(value, 6));
        }
    }
}
