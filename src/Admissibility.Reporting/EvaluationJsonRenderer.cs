using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Evaluation;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>An evaluation as one JSON object; it holds the verdict of each amendment, so that a later run can be compared with it.</summary>
public static class EvaluationJsonRenderer
{
    /// <summary>The object over several lines.</summary>
    /// <param name="report">What was counted.</param>
    /// <param name="flips">The verdicts that changed since an earlier run; null where there is none to compare with.</param>
    /// <param name="language">The language of messages and of what was missing.</param>
    public static string Render(EvaluationReport report, IReadOnlyCollection<VerdictFlip>? flips, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var json = new JsonEvaluation
        {
            Version = JsonOutput.Version,
            Amendments = report.Total,
            WithDispositif = report.WithDispositif,
            WithCreditsOnly = report.WithCreditsOnly,
            Admitted = JsonVerdictCounts.Of(report, DecisionKind.Admitted),
            Inadmissible = JsonVerdictCounts.Of(report, DecisionKind.Inadmissible),
            Undecided = JsonVerdictCounts.Of(report, DecisionKind.Undecided),
            Errors = JsonMatrix.Of(report.Errors),
            Alarms = JsonMatrix.Of(report.Alarms),
            AlarmsWithText = JsonMatrix.Of(report.AlarmsWithText),
            Grounds = Sorted(report.Grounds, ground => ground, GroundOf),
            Rules = Sorted(report.Rules, id => id, score => RuleOf(score, language)),
            Months = Sorted(report.Months, month => month, score => JsonMatrix.Of(score.Matrix)),
            Missing = Sorted(report.Missing, gap => gap.Words().In(language), count => count),
            Flips = flips,
            Verdicts = Sorted(report.Verdicts, id => id, verdict => verdict.Code()),
        };
        return JsonOutput.Write(json, ReportJson.Default.JsonEvaluation, indented: true);
    }

    private static JsonGround GroundOf(GroundScore score) =>
        new(score.Official, score.Alleged, score.Agreed, score.Alarmed, JsonShare.Of(score.Precision), JsonShare.Of(score.Recall));

    private static JsonRuleScore RuleOf(RuleScore score, Language language) => new(
        score.Rule.Severity,
        score.CountOf(DecisionKind.Admitted),
        score.CountOf(DecisionKind.Inadmissible),
        score.CountOf(DecisionKind.Undecided),
        score.Example,
        score.Message?.In(language));

    /// <summary>The order of keys is that of their characters, whatever the run.</summary>
    private static SortedDictionary<string, TShown> Sorted<TKey, TValue, TShown>(
        IReadOnlyDictionary<TKey, TValue> counts, Func<TKey, string> name, Func<TValue, TShown> show)
        where TKey : notnull
    {
        var sorted = new SortedDictionary<string, TShown>(StringComparer.Ordinal);
        foreach (var (key, value) in counts)
        {
            sorted.Add(name(key), show(value));
        }

        return sorted;
    }
}
