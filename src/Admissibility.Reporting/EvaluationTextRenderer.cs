using System.Globalization;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Evaluation;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>An evaluation as tables in markdown. Amendments are named, not quoted: the JSON form shows what was said of an example.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">In which language.</param>
public sealed class EvaluationTextRenderer(TextWriter output, Language language)
{
    private static readonly NumberFormatInfo s_french = new() { NumberDecimalSeparator = "," };

    /// <summary>Writes the tables.</summary>
    /// <param name="report">What was counted.</param>
    /// <param name="flips">The verdicts that changed since an earlier run; null where there is none to compare with.</param>
    public void Render(EvaluationReport report, IReadOnlyCollection<VerdictFlip>? flips)
    {
        ArgumentNullException.ThrowIfNull(report);
        WriteCounts(report);
        WriteMatrices(report);
        WriteGrounds(report);
        WriteRules(report);
        WriteMonths(report);
        WriteMissing(report);
        WriteFlips(flips);
    }

    private void WriteCounts(EvaluationReport report)
    {
        Line(Say(
            $"{report.Total} amendement{(report.Total > 1 ? "s" : "")} : "
                + $"{report.WithDispositif} avec un dispositif, {report.WithCreditsOnly} avec des crédits seulement.",
            $"{report.Total} amendments: {report.WithDispositif} with a dispositif, {report.WithCreditsOnly} with credits only."));
        Line("");
        Row([Say("décision", "decision"), Say("amendements", "amendments"), .. Enum.GetValues<Verdict>().Select(Name)]);
        Line("|---|---:|---:|---:|---:|---:|");
        var decisions = new (DecisionKind Decision, string Name)[]
        {
            (DecisionKind.Admitted, Say("recevables (discutés)", "admitted (discussed)")),
            (DecisionKind.Inadmissible, Say("irrecevables", "inadmissible")),
            (DecisionKind.Undecided, Say("sans décision", "undecided")),
        };
        foreach (var (decision, name) in decisions)
        {
            Row([name, Number(report.CountOf(decision)), .. Enum.GetValues<Verdict>().Select(verdict => Number(report.CountOf(decision, verdict)))]);
        }
    }

    private void WriteMatrices(EvaluationReport report)
    {
        Heading(Say("Au regard des décisions (intervalles à 95 %) :", "Against the decisions (intervals at 95 %):"));
        Row(
        [
            Say("alarme", "alarm"), Say("vrais +", "true +"), Say("faux +", "false +"), Say("faux –", "false –"), Say("vrais –", "true –"),
            Say("précision", "precision"), Say("rappel", "recall"), Say("fausses alarmes", "false alarms"), Say("exactitude", "accuracy"),
            Say("toujours recevable", "always admissible"),
        ]);
        Line("|---|---:|---:|---:|---:|---|---|---|---|---|");
        var alarms = new (ConfusionMatrix Matrix, string Name)[]
        {
            (report.Errors, Say("règle non respectée", "error")),
            (report.Alarms, Say("à expertiser ou règle non respectée", "warning or error")),
            (report.AlarmsWithText, Say("de même, texte connu", "the same, text known")),
        };
        foreach (var (matrix, name) in alarms)
        {
            Row(
            [
                name, Number(matrix.TruePositives), Number(matrix.FalsePositives), Number(matrix.FalseNegatives), Number(matrix.TrueNegatives),
                Share(matrix.Precision), Share(matrix.Recall), Share(matrix.FalseAlarms), Share(matrix.Accuracy), Share(matrix.Baseline),
            ]);
        }
    }

    private void WriteGrounds(EvaluationReport report)
    {
        Heading(Say("Par motif :", "By ground:"));
        Row(
        [
            Say("motif", "ground"), Say("déclarés irrecevables", "ruled out on it"), Say("relevés", "alleged"), Say("concordants", "agreed"),
            Say("relevés à un titre quelconque", "alarmed on any"), Say("précision", "precision"), Say("rappel", "recall"),
        ]);
        Line("|---|---:|---:|---:|---:|---|---|");
        foreach (var (ground, score) in report.Grounds)
        {
            string[] counts = [Number(score.Official), Number(score.Alleged), Number(score.Agreed), Number(score.Alarmed)];
            Row([ground, .. counts, Share(score.Precision), Share(score.Recall)]);
        }
    }

    private void WriteRules(EvaluationReport report)
    {
        Heading(Say(
            "Par règle, la plus fréquente sur des amendements recevables d’abord :",
            "By rule, the most frequent on admitted amendments first:"));
        Row(
        [
            Say("règle", "rule"), Say("gravité", "severity"), Say("recevables", "admitted"), Say("part des recevables", "share of admitted"),
            Say("irrecevables", "inadmissible"), Say("exemple", "example"),
        ]);
        Line("|---|---|---:|---|---:|---|");
        var rules = report.Rules.OrderByDescending(rule => rule.Value.CountOf(DecisionKind.Admitted)).ThenBy(rule => rule.Key, StringComparer.Ordinal);
        foreach (var (id, score) in rules)
        {
            var admitted = new Proportion(score.CountOf(DecisionKind.Admitted), report.CountOf(DecisionKind.Admitted));
            var severity = Say(score.Rule.Severity.Words().Fr, score.Rule.Severity.Code());
            Row([id, severity, Number(admitted.Hits), Share(admitted), Number(score.CountOf(DecisionKind.Inadmissible)), score.Example ?? ""]);
        }
    }

    private void WriteMonths(EvaluationReport report)
    {
        Heading(Say("Par mois de dépôt (à expertiser ou règle non respectée) :", "By month of filing (warning or error):"));
        Row(
        [
            Say("mois", "month"), Say("recevables", "admitted"), Say("relevés", "alarmed"), Say("irrecevables", "inadmissible"), Say("relevés", "alarmed"),
            Say("précision", "precision"), Say("rappel", "recall"),
        ]);
        Line("|---|---:|---:|---:|---:|---|---|");
        foreach (var (month, score) in report.Months)
        {
            var matrix = score.Matrix;
            var (admitted, inadmissible) = (matrix.FalsePositives + matrix.TrueNegatives, matrix.TruePositives + matrix.FalseNegatives);
            Row(
            [
                month, Number(admitted), Number(matrix.FalsePositives), Number(inadmissible), Number(matrix.TruePositives),
                Share(matrix.Precision), Share(matrix.Recall),
            ]);
        }
    }

    private void WriteMissing(EvaluationReport report)
    {
        Heading(Say("Ce qui manquait :", "Missing:"));
        Row([Say("élément", "what"), Say("amendements", "amendments")]);
        Line("|---|---:|");
        var missing = report.Missing
            .Select(missing => (What: missing.Key.Words().In(language), Count: missing.Value))
            .OrderByDescending(missing => missing.Count)
            .ThenBy(missing => missing.What, StringComparer.Ordinal);
        foreach (var (what, count) in missing)
        {
            Row([what, Number(count)]);
        }
    }

    private void WriteFlips(IReadOnlyCollection<VerdictFlip>? flips)
    {
        if (flips is null)
        {
            return;
        }

        Heading(Say($"Verdicts qui ont changé : {flips.Count}.", $"Verdicts that changed: {flips.Count}."));
        Row([Say("amendement", "amendment"), Say("avant", "before"), Say("après", "after")]);
        Line("|---|---|---|");
        foreach (var flip in flips)
        {
            Row([flip.Id, Name(flip.Before), Name(flip.After)]);
        }
    }

    /// <summary>A verdict: in French as it is shown elsewhere, in English as JSON names it.</summary>
    private string Name(Verdict verdict) => Say(verdict.Words().Fr, verdict.Code());

    private string Name(string? code) => code is null
        ? "–"
        : Enum.GetValues<Verdict>().Where(verdict => verdict.Code() == code).Select(Name).FirstOrDefault(code);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private string Share(Proportion share)
    {
        var format = language == Language.French ? s_french : NumberFormatInfo.InvariantInfo;
        return share.Total == 0 ? "–" : string.Create(format, $"{100 * share.Value:0.0} % ({100 * share.Low:0.0}–{100 * share.High:0.0})");
    }

    private string Say(string fr, string en) => new LocalizedText(fr, en).In(language);

    private void Heading(string words) => output.Write($"\n{words}\n\n");

    private void Row(IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    private void Line(string text) => output.Write(text + "\n");
}
