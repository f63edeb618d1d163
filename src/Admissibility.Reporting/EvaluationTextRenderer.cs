using System.Globalization;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Evaluation;

namespace Admissibility.Reporting;

/// <summary>An evaluation as tables in markdown. Amendments are named, not quoted: the JSON form shows what was said of an example.</summary>
public static class EvaluationTextRenderer
{
    public static void Render(TextWriter output, EvaluationReport report, IReadOnlyCollection<VerdictFlip>? flips)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var lines = new List<string>();
        WriteCounts(lines, report);
        WriteMatrices(lines, report);
        WriteGrounds(lines, report);
        WriteRules(lines, report);
        WriteMonths(lines, report);
        WriteMissing(lines, report);
        WriteFlips(lines, flips);
        output.Write(string.Join('\n', lines) + "\n");
    }

    private static void WriteCounts(List<string> lines, EvaluationReport report)
    {
        lines.Add($"{report.Total} amendments: {report.WithDispositif} with a dispositif, {report.WithCreditsOnly} with credits only.");
        lines.AddRange(["", "| decision | amendments | rule-not-met | to-assess | undetermined | no-objection |", "|---|---:|---:|---:|---:|---:|"]);
        foreach (var (name, decision) in new[] { ("admitted (discussed)", DecisionKind.Admitted), ("inadmissible", DecisionKind.Inadmissible), ("undecided", DecisionKind.Undecided) })
        {
            lines.Add($"| {name} | {report.CountOf(decision)} | {string.Join(" | ", Enum.GetValues<Verdict>().Select(verdict => report.CountOf(decision, verdict)))} |");
        }
    }

    private static void WriteMatrices(List<string> lines, EvaluationReport report)
    {
        lines.AddRange(["", "Against the decisions (intervals at 95 %):", "", "| alarm | true + | false + | false – | true – | precision | recall | false alarms | accuracy | always admissible |", "|---|---:|---:|---:|---:|---|---|---|---|---|"]);
        foreach (var (name, matrix) in new[] { ("error", report.Errors), ("warning or error", report.Alarms), ("the same, text known", report.AlarmsWithText) })
        {
            lines.Add($"| {name} | {matrix.TruePositives} | {matrix.FalsePositives} | {matrix.FalseNegatives} | {matrix.TrueNegatives} | {Share(matrix.Precision)} | {Share(matrix.Recall)} | {Share(matrix.FalseAlarms)} | {Share(matrix.Accuracy)} | {Share(matrix.Baseline)} |");
        }
    }

    private static void WriteGrounds(List<string> lines, EvaluationReport report)
    {
        lines.AddRange(["", "By ground:", "", "| ground | ruled out on it | alleged | agreed | alarmed on any | precision | recall |", "|---|---:|---:|---:|---:|---|---|"]);
        foreach (var (ground, score) in report.Grounds)
        {
            lines.Add($"| {ground} | {score.Official} | {score.Alleged} | {score.Agreed} | {score.Alarmed} | {Share(score.Precision)} | {Share(score.Recall)} |");
        }
    }

    private static void WriteRules(List<string> lines, EvaluationReport report)
    {
        lines.AddRange(["", "By rule, the most frequent on admitted amendments first:", "", "| rule | severity | admitted | share of admitted | inadmissible | example |", "|---|---|---:|---|---:|---|"]);
        foreach (var (id, score) in report.Rules.OrderByDescending(rule => rule.Value.CountOf(DecisionKind.Admitted)).ThenBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var admitted = new Proportion(score.CountOf(DecisionKind.Admitted), report.CountOf(DecisionKind.Admitted));
            lines.Add($"| {id} | {score.Rule.Severity.Code()} | {admitted.Hits} | {Share(admitted)} | {score.CountOf(DecisionKind.Inadmissible)} | {score.Example} |");
        }
    }

    private static void WriteMonths(List<string> lines, EvaluationReport report)
    {
        lines.AddRange(["", "By month of filing (warning or error):", "", "| month | admitted | alarmed | inadmissible | alarmed | precision | recall |", "|---|---:|---:|---:|---:|---|---|"]);
        foreach (var (month, score) in report.Months)
        {
            var matrix = score.Matrix;
            lines.Add($"| {month} | {matrix.FalsePositives + matrix.TrueNegatives} | {matrix.FalsePositives} | {matrix.TruePositives + matrix.FalseNegatives} | {matrix.TruePositives} | {Share(matrix.Precision)} | {Share(matrix.Recall)} |");
        }
    }

    private static void WriteMissing(List<string> lines, EvaluationReport report)
    {
        lines.AddRange(["", "Missing:", "", "| what | amendments |", "|---|---:|"]);
        lines.AddRange(report.Missing
            .Select(missing => (What: missing.Key.Words().Fr, Count: missing.Value))
            .OrderByDescending(missing => missing.Count)
            .ThenBy(missing => missing.What, StringComparer.Ordinal)
            .Select(missing => $"| {missing.What} | {missing.Count} |"));
    }

    private static void WriteFlips(List<string> lines, IReadOnlyCollection<VerdictFlip>? flips)
    {
        if (flips is null)
        {
            return;
        }

        lines.AddRange(["", $"Verdicts that changed: {flips.Count}.", "", "| amendment | before | after |", "|---|---|---|"]);
        lines.AddRange(flips.Select(flip => $"| {flip.Id} | {flip.Before ?? "–"} | {flip.After ?? "–"} |"));
    }

    private static string Share(Proportion share) =>
        share.Total == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100 * share.Value:0.0} % ({100 * share.Low:0.0}–{100 * share.High:0.0})");
}
