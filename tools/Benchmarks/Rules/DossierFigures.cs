using System.Diagnostics;
using System.Text.Json;
using Admissibility.Checking;

namespace Admissibility.Benchmarks.Rules;

/// <summary><c>dossier [COUNT…]</c>: what a liasse in one session costs to load, to read and to change, as one JSON object a line.</summary>
internal static class DossierFigures
{
    private const int Changes = 1_000;
    private const int Seed = 2026;

    public static int Run(string[] counts)
    {
        Measure(2_000);
        foreach (var count in counts.Length == 0 ? ["5000", "15000", "45000"] : counts)
        {
            Console.WriteLine(JsonSerializer.Serialize(Measure(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture))));
        }

        return 0;
    }

    private static Dictionary<string, double> Measure(int count)
    {
        var random = new Random(Seed);
        var amendments = Enumerable.Range(0, count).Select(number => Draw(random, number)).ToArray();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var session = new DossierSession([new RepeatedRule(), new IdenticalRule(), new OverlappingRule()]);
        var start = Stopwatch.GetTimestamp();
        session.InsertAll(amendments);
        session.Fire();
        var load = Stopwatch.GetElapsedTime(start);
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        start = Stopwatch.GetTimestamp();
        var findings = session.Results().Matches.Length;
        var read = Stopwatch.GetElapsedTime(start);
        var (insert, update, retract) = (new double[Changes], new double[Changes], new double[Changes]);
        for (var i = 0; i < Changes; i++)
        {
            var amendment = Draw(random, count + i);
            insert[i] = Time(session, () => session.Insert(amendment));
            update[i] = Time(session, () => session.Update(Draw(random, count + i)));
            retract[i] = Time(session, () => session.Retract(amendment));
        }

        return new()
        {
            ["amendments"] = count,
            ["findings"] = findings,
            ["loadSeconds"] = Math.Round(load.TotalSeconds, 3),
            ["megabytes"] = Math.Round(memory / 1e6),
            ["readMilliseconds"] = Math.Round(read.TotalMilliseconds),
            ["insertP50"] = Quantile(insert, 0.5),
            ["insertP99"] = Quantile(insert, 0.99),
            ["updateP50"] = Quantile(update, 0.5),
            ["updateP99"] = Quantile(update, 0.99),
            ["retractP50"] = Quantile(retract, 0.5),
            ["retractP99"] = Quantile(retract, 0.99),
            ["peakMegabytes"] = Math.Round(Environment.WorkingSet / 1e6),
        };
    }

    private static double Time(DossierSession session, Action change)
    {
        var start = Stopwatch.GetTimestamp();
        change();
        session.Fire();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Quantile(double[] times, double share)
    {
        Array.Sort(times);
        return Math.Round(times[(int)(times.Length * share)], 3);
    }

    /// <summary>As liasses are: a third of the amendments at one place in forty, one in ten with a text that others file too.</summary>
    private static FiledAmendment Draw(Random random, int number)
    {
        const int Places = 1_350;
        var place = random.Next(3) == 0 ? random.Next(Places / 40) : random.Next(Places);
        var alinea = 1 + random.Next(120);
        var text = random.Next(10) == 0 ? $"texte {random.Next(12)}" : $"texte {number}";
        return new(number, $"auteur {random.Next(600)}", $"article {place}", text, alinea, alinea + (random.Next(8) == 0 ? random.Next(6) : 0));
    }
}
