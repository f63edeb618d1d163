using Admissibility.Amendments;
using Admissibility.Checking;
using Admissibility.Diagnostics;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>How often a kind of fault was planted, and what the checker said of it.</summary>
internal sealed class FaultScore(Fault fault)
{
    private readonly SortedDictionary<string, int> _others = new(StringComparer.Ordinal);

    public Fault Fault => fault;

    public int Planted { get; private set; }

    /// <summary>The rule spoke.</summary>
    public int Spoke { get; private set; }

    /// <summary>It spoke at the place of the fault.</summary>
    public int Located { get; private set; }

    /// <summary>An error came that the fault does not explain.</summary>
    public int OtherErrors { get; private set; }

    /// <summary>What else came or changed, by rule.</summary>
    public IReadOnlyDictionary<string, int> Others => _others;

    /// <summary>The amendments of which the rule did not speak, as they were planted.</summary>
    public List<AmendmentDocument> Missed { get; } = [];

    public void Add(CheckResult before, CheckResult after, Planted planted)
    {
        Planted++;
        var known = before.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Message.Fr)).ToHashSet();
        var added = after.Diagnostics.Where(diagnostic => !known.Contains((diagnostic.Id, diagnostic.Message.Fr))).ToList();
        var right = added.Where(diagnostic => diagnostic.Id == fault.RuleId).ToList();
        Spoke += right.Count > 0 ? 1 : 0;
        Located += right.Exists(diagnostic => IsThere(diagnostic.Location, planted.Expected)) ? 1 : 0;
        if (right.Count == 0)
        {
            Missed.Add(planted.Document);
        }

        var others = added.Where(diagnostic => diagnostic.Id != fault.RuleId).ToList();
        OtherErrors += others.Exists(diagnostic => diagnostic.Severity == Severity.Error) ? 1 : 0;
        foreach (var id in others.Select(diagnostic => diagnostic.Id).Distinct())
        {
            _others[id] = _others.GetValueOrDefault(id) + 1;
        }
    }

    /// <summary>The place reported and the place of the fault overlap; a fault without a place is right anywhere.</summary>
    private static bool IsThere(Location found, Location? expected) =>
        expected is not { } place || (found.Part == place.Part && found.Span.Start < place.Span.End && place.Span.Start < found.Span.End);
}
