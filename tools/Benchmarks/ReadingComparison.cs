using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Admissibility.Documents;

namespace Admissibility.Benchmarks;

/// <summary>
/// Reads zips of open data as the checker does, beside one thread that only unzips and parses the JSON; rounds alternate,
/// medians are compared.
/// </summary>
internal static class ReadingComparison
{
    private const int Rounds = 5;

    public static int Run(string[] paths)
    {
        // One round of each first, to warm up.
        var amendments = ReadAll(paths);
        var bytes = ParseAll(paths);
        var reading = new List<double>();
        var baseline = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            baseline.Add(Time(() => ParseAll(paths)));
            reading.Add(Time(() => ReadAll(paths)));
        }

        var (ours, theirs) = (Median(reading), Median(baseline));
        Console.WriteLine(FormattableString.Invariant(
            $"{{\"amendments\":{amendments},\"megabytes\":{bytes / 1e6:0.0},\"baselineSeconds\":{theirs:0.000},\"readingSeconds\":{ours:0.000},\"ratio\":{ours / theirs:0.00},\"peakMegabytes\":{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0}}}"));
        return 0;
    }

    /// <summary>What the checker does before it parses: unzip, JSON, HTML to text, the way back.</summary>
    private static int ReadAll(string[] paths)
    {
        var inputs = new AmendmentInputs(exception => throw exception);
        return paths.Sum(path => inputs.Read(path).Count());
    }

    private static long ParseAll(string[] paths)
    {
        long bytes = 0;
        foreach (var path in paths)
        {
            using var archive = ZipFile.OpenRead(path);
            foreach (var entry in archive.Entries)
            {
                if (entry.Length > 0)
                {
                    using var stream = entry.Open();
                    using var json = JsonDocument.Parse(stream);
                    bytes += entry.Length;
                }
            }
        }

        return bytes;
    }

    private static double Time(Func<object> work)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        _ = work();
        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
