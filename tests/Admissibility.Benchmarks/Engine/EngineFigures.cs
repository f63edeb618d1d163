using System.Diagnostics;
using System.Text.Json;
using Admissibility.Engine;
using Admissibility.Rules;

namespace Admissibility.Benchmarks.Engine;

/// <summary><c>engine</c>: what the rules engine costs, beside plain delegates doing the same work, as one JSON object.</summary>
internal static class EngineFigures
{
    private const int Insertions = 2_000;

    /// <summary>How long it takes until the catalogue is ready and was run once, with nothing compiled before.</summary>
    public static int RunCold()
    {
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, double> { ["catalogueColdStartMilliseconds"] = StartCatalogue() }));
        return 0;
    }

    public static int Run()
    {
        // Other rules first: the engine is then compiled, as it is in the published program, and the catalogue is not.
        EveryPattern.Run();
        var catalogueStart = StartCatalogue();
        var small = new SmallMemory();
        var (smallTime, smallBytes) = Measure(small.ByRules, 20_000);
        var (smallPlainTime, smallPlainBytes) = Measure(small.ByDelegates, 20_000);
        var join = new EqualityJoin(20_000);
        var large = new EqualityJoin(200_000);
        var (insertion, insertionByDelegates) = MeasureInsertions();
        var figures = new Dictionary<string, double>
        {
            ["smallMemoryMicroseconds"] = smallTime * 1000,
            ["smallMemoryDelegatesMicroseconds"] = smallPlainTime * 1000,
            ["smallMemoryBytes"] = smallBytes,
            ["smallMemoryDelegatesBytes"] = smallPlainBytes,
            ["join20000Milliseconds"] = Measure(join.ByRules, 15).Milliseconds,
            ["join20000DelegatesMilliseconds"] = Measure(join.ByDelegates, 15).Milliseconds,
            ["join200000Milliseconds"] = Measure(large.ByRules, 5).Milliseconds,
            ["join200000DelegatesMilliseconds"] = Measure(large.ByDelegates, 5).Milliseconds,
            ["insertP50Milliseconds"] = insertion[Insertions / 2],
            ["insertP99Milliseconds"] = insertion[Insertions * 99 / 100],
            ["insertP99DelegatesMilliseconds"] = insertionByDelegates[Insertions * 99 / 100],
            ["catalogueStartMilliseconds"] = catalogueStart,
            ["catalogueRules"] = RuleCatalogue.All.Length,
        };
        Console.WriteLine(JsonSerializer.Serialize(figures.ToDictionary(figure => figure.Key, figure => Math.Round(figure.Value, 4))));
        return 0;
    }

    private static double StartCatalogue()
    {
        var start = Stopwatch.GetTimestamp();
        new RuleSet(RuleCatalogue.All).Run(new());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The quietest of five rounds: on a busy machine one insertion in a hundred meets whatever else runs there.</summary>
    private static (double[] ByRules, double[] ByDelegates) MeasureInsertions()
    {
        const int Rounds = 5;
        var session = new LargeSession();
        session.Insert(Insertions);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => session.Insert(Insertions)).ToList();
        return (Quietest(rounds.Select(round => round.ByRules)), Quietest(rounds.Select(round => round.ByDelegates)));
    }

    private static double[] Quietest(IEnumerable<double[]> rounds) => rounds.MinBy(times => times[Insertions * 99 / 100])!;

    /// <summary>The median of so many rounds, each of enough runs to be timed, when all is compiled; and the bytes of one run.</summary>
    private static (double Milliseconds, double Bytes) Measure(Func<int> run, int runs)
    {
        const int Rounds = 5;
        var times = new double[Rounds];
        for (var warm = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(warm).TotalMilliseconds < 500;)
        {
            run();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        for (var round = 0; round < Rounds; round++)
        {
            var perRound = Math.Max(1, runs / Rounds);
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < perRound; i++)
            {
                run();
            }

            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds / perRound;
        }

        Array.Sort(times);
        return (times[Rounds / 2], bytes);
    }
}
