using System.Globalization;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Text;

namespace Admissibility.Evaluation;

/// <summary>Results held against decisions, one amendment after the other; only counts are kept, and the verdicts by id.</summary>
public sealed class EvaluationReport
{
    private readonly SortedDictionary<string, RuleScore> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, GroundScore> _grounds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, MonthScore> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<Gap, int> _missing = [];
    private readonly SortedDictionary<string, Verdict> _verdicts = new(StringComparer.Ordinal);
    private readonly int[] _byDecision = new int[Enum.GetValues<DecisionKind>().Length];
    private readonly int[,] _byVerdict = new int[Enum.GetValues<DecisionKind>().Length, Enum.GetValues<Verdict>().Length];

    /// <summary>Alarm: an error.</summary>
    public ConfusionMatrix Errors { get; } = new();

    /// <summary>Alarm: a warning or an error.</summary>
    public ConfusionMatrix Alarms { get; } = new();

    /// <summary>The same over amendments whose text is known: the open data of the Assemblée give no text of inadmissible amendments.</summary>
    public ConfusionMatrix AlarmsWithText { get; } = new();

    public int Total { get; private set; }

    /// <summary>How many have a dispositif.</summary>
    public int WithDispositif { get; private set; }

    /// <summary>How many have a table of credits and no dispositif.</summary>
    public int WithCreditsOnly { get; private set; }

    public IReadOnlyDictionary<string, RuleScore> Rules => _rules;

    public IReadOnlyDictionary<string, GroundScore> Grounds => _grounds;

    /// <summary>By the month of filing, « 2025-03 ».</summary>
    public IReadOnlyDictionary<string, MonthScore> Months => _months;

    /// <summary>How often each thing was missing.</summary>
    public IReadOnlyDictionary<Gap, int> Missing => _missing;

    /// <summary>The verdict of each amendment.</summary>
    public IReadOnlyDictionary<string, Verdict> Verdicts => _verdicts;

    public int CountOf(DecisionKind decision) => _byDecision[(int)decision];

    public int CountOf(DecisionKind decision, Verdict verdict) => _byVerdict[(int)decision, (int)verdict];

    public void Add(CheckResult result, OfficialDecision decision)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(decision);
        var document = result.Document;
        Total++;
        WithDispositif += document.Dispositif is null ? 0 : 1;
        WithCreditsOnly += document.Dispositif is null && document.Credits is not null ? 1 : 0;
        _byDecision[(int)decision.Kind]++;
        _byVerdict[(int)decision.Kind, (int)result.Verdict]++;
        _verdicts[document.Id] = result.Verdict;
        foreach (var unassessed in result.Missing.Where(unassessed => unassessed.Gap is not ReportedGap))
        {
            // What a rule reports itself is counted with the rule.
            _missing[unassessed.Gap] = _missing.GetValueOrDefault(unassessed.Gap) + 1;
        }

        AddRules(result, decision);
        if (decision.Kind != DecisionKind.Undecided)
        {
            AddDecided(result, decision);
        }
    }

    private void AddRules(CheckResult result, OfficialDecision decision)
    {
        foreach (var diagnostic in result.Diagnostics.DistinctBy(diagnostic => diagnostic.Id))
        {
            if (!_rules.TryGetValue(diagnostic.Id, out var score))
            {
                _rules.Add(diagnostic.Id, score = new(diagnostic.Rule));
            }

            score.Add(decision.Kind, result.Document.Id, diagnostic.Message);
        }
    }

    private void AddDecided(CheckResult result, OfficialDecision decision)
    {
        var inadmissible = decision.Kind == DecisionKind.Inadmissible;
        var alarmed = result.Verdict is Verdict.RuleNotMet or Verdict.ToAssess;
        Errors.Add(inadmissible, result.Verdict == Verdict.RuleNotMet);
        Alarms.Add(inadmissible, alarmed);
        if (result.Document.Dispositif is not null || result.Document.Credits is not null)
        {
            AlarmsWithText.Add(inadmissible, alarmed);
        }

        var alleged = result.Diagnostics.Where(diagnostic => diagnostic.Severity > Severity.Info && diagnostic.Rule.Ground != Ground.None)
            .Select(diagnostic => diagnostic.Rule.Ground.Label).ToHashSet(StringComparer.Ordinal);
        foreach (var ground in decision.Ground is { } official ? alleged.Append(official).Distinct() : alleged)
        {
            if (!_grounds.TryGetValue(ground, out var score))
            {
                _grounds.Add(ground, score = new());
            }

            score.Add(ground == decision.Ground, alleged.Contains(ground), alarmed);
        }

        var month = result.Document.Header.Date is { } date ? date.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture) : "–";
        if (!_months.TryGetValue(month, out var months))
        {
            _months.Add(month, months = new());
        }

        months.Matrix.Add(inadmissible, alarmed);
    }
}

/// <summary>What a rule said of what was decided how, with the first example.</summary>
public sealed class RuleScore(RuleDescriptor rule)
{
    private readonly int[] _byDecision = new int[Enum.GetValues<DecisionKind>().Length];

    public RuleDescriptor Rule => rule;

    /// <summary>An admitted amendment of which it said something, or failing that any.</summary>
    public string? Example { get; private set; }

    /// <summary>What it said of it.</summary>
    public LocalizedText? Message { get; private set; }

    private bool _admittedExample;

    public int CountOf(DecisionKind decision) => _byDecision[(int)decision];

    internal void Add(DecisionKind decision, string id, LocalizedText message)
    {
        _byDecision[(int)decision]++;
        if (Example is null || (!_admittedExample && decision == DecisionKind.Admitted))
        {
            (Example, Message, _admittedExample) = (id, message, decision == DecisionKind.Admitted);
        }
    }
}

/// <summary>A ground as it was decided, and as it was alleged.</summary>
public sealed class GroundScore
{
    /// <summary>Ruled out on it.</summary>
    public int Official { get; private set; }

    /// <summary>Alleged on it, of all that was decided.</summary>
    public int Alleged { get; private set; }

    /// <summary>Ruled out on it, and alleged on it.</summary>
    public int Agreed { get; private set; }

    /// <summary>Ruled out on it, and alarmed on any ground.</summary>
    public int Alarmed { get; private set; }

    public Proportion Precision => new(Agreed, Alleged);

    public Proportion Recall => new(Agreed, Official);

    internal void Add(bool official, bool alleged, bool alarmed)
    {
        Official += official ? 1 : 0;
        Alleged += alleged ? 1 : 0;
        Agreed += official && alleged ? 1 : 0;
        Alarmed += official && alarmed ? 1 : 0;
    }
}

/// <summary>A month.</summary>
public sealed class MonthScore
{
    public ConfusionMatrix Matrix { get; } = new();
}
