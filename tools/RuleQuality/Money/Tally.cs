using System.Globalization;
using Admissibility.Evaluation;

namespace Admissibility.RuleQuality.Money;

/// <summary>Counts shares by row, from many threads, and prints them in the order in which the rows were named; lists what is to be read by eye.</summary>
internal sealed class Tally(string title, params string[] rows)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Hits, int Total)> _counts = [];
    private readonly SortedSet<string> _listed = new(StringComparer.Ordinal);

    public void Add(string row, bool hit)
    {
        lock (_lock)
        {
            var (hits, total) = _counts.GetValueOrDefault(row);
            _counts[row] = (hits + (hit ? 1 : 0), total + 1);
        }
    }

    /// <summary>Adds to each of several rows.</summary>
    public void Add(IEnumerable<string> names, bool hit)
    {
        foreach (var row in names)
        {
            Add(row, hit);
        }
    }

    /// <summary>Keeps a line for <c>--list</c>.</summary>
    public void List(string line)
    {
        lock (_lock)
        {
            _listed.Add(line.ReplaceLineEndings("⏎"));
        }
    }

    public void Print(bool lists)
    {
        Console.WriteLine($"## {title}\n\n| set | amendments | hits | share (95 %) |\n|---|---:|---:|---|");
        foreach (var row in rows.Concat(_counts.Keys.Except(rows).Order(StringComparer.Ordinal)))
        {
            var (hits, total) = _counts.GetValueOrDefault(row);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row} | {total} | {hits} | {Share(new(hits, total))} |"));
        }

        Console.WriteLine();
        foreach (var line in lists ? _listed : [])
        {
            Console.Error.WriteLine($"{title}\t{line}");
        }
    }

    private static string Share(Proportion share) => share.Total == 0
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{100 * share.Value:0.0} % ({100 * share.Low:0.0}–{100 * share.High:0.0})");
}
