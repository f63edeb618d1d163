using System.Diagnostics;
using System.Globalization;
using System.Text;
using Admissibility.Amendments;
using Admissibility.Documents;
using Admissibility.Text;

namespace Admissibility.Benchmarks;

/// <summary>
/// <c>parsing PATH…</c>: parses the placement and dispositif of all amendments on one thread, beside a bare scan of the same
/// characters. Rounds alternate and the best of each is taken: what disturbs a round only ever makes it slower.
/// </summary>
internal static class ParsingThroughput
{
    private const int WarmUps = 12;

    private const int Rounds = 9;

    public static int Run(string[] paths)
    {
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        var documents = paths.SelectMany(inputs.Read).Where(document => document.Dispositif is not null).ToArray();
        if (documents.Length == 0)
        {
            Console.Error.WriteLine("usage: parsing PATH… (no amendment with a dispositif was found)");
            return 2;
        }

        for (var round = 0; round < WarmUps; round++)
        {
            ParseAll(documents);
            ScanAll(documents);
        }

        double parsing = double.MaxValue, scanning = double.MaxValue, processor = double.MaxValue;
        long allocated = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            scanning = Math.Min(scanning, Time(() => ScanAll(documents)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var busyBefore = BusySeconds();
            parsing = Math.Min(parsing, Time(() => ParseAll(documents)));
            processor = Math.Min(processor, BusySeconds() - busyBefore);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        var bytes = documents.Sum(document =>
            Excerpts(document).Sum(excerpt => (long)Encoding.UTF8.GetByteCount(excerpt.Source.Text.AsSpan(excerpt.Span.Start, excerpt.Span.Length))));
        Console.WriteLine(FormattableString.Invariant(
            $"{{\"amendments\":{documents.Length},\"megabytes\":{bytes / 1e6:0.00},\"megabytesPerSecond\":{bytes / 1e6 / parsing:0.0},\"megabytesPerProcessorSecond\":{bytes / 1e6 / processor:0.0},\"bytesPerByte\":{(double)allocated / bytes:0.0},\"ratioToScan\":{parsing / scanning:0.0},\"amendmentsPerSecond\":{documents.Length / parsing:0}}}"));
        return 0;
    }

    private static long ParseAll(AmendmentDocument[] documents)
    {
        long instructions = 0;
        foreach (var document in documents)
        {
            instructions += AmendmentSyntax.Of(document).Dispositif!.Instructions.Count;
        }

        return instructions;
    }

    /// <summary>The least that any reader does: looks at each character once, and distinguishes letters and line ends from the rest.</summary>
    private static long ScanAll(AmendmentDocument[] documents)
    {
        long found = 0;
        foreach (var document in documents)
        {
            foreach (var excerpt in Excerpts(document))
            {
                foreach (var c in excerpt.Source.Text.AsSpan(excerpt.Span.Start, excerpt.Span.Length))
                {
                    found += char.IsLetter(c) || Typography.IsLineEnd(c) ? 1 : 0;
                }
            }
        }

        return found;
    }

    private static IEnumerable<Excerpt> Excerpts(AmendmentDocument document) =>
        document.Placement is { } placement ? [placement, document.Dispositif!] : [document.Dispositif!];

    /// <summary>
    /// How long this thread has run on a processor, where the system reports it: on a machine that others use, a clock
    /// counts their time too.
    /// </summary>
    private static double BusySeconds()
    {
        const string Schedule = "/proc/thread-self/schedstat";
        return File.Exists(Schedule) ? long.Parse(File.ReadAllText(Schedule).Split(' ')[0], CultureInfo.InvariantCulture) / 1e9 : double.NaN;
    }

    private static double Time(Func<long> work)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        _ = work();
        return clock.Elapsed.TotalSeconds;
    }
}
