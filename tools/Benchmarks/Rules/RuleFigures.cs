using System.Diagnostics;
using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Facts;
using Admissibility.Rules;
using NRules;

namespace Admissibility.Benchmarks.Rules;

/// <summary>
/// <c>rules</c>: all rules over one amendment of 1 kB, in a warm process, beside the bare cost of NRules for the same
/// definitions, as one JSON object.
/// </summary>
internal static class RuleFigures
{
    private const int Rounds = 9;
    private const int RunsPerRound = 2_000;

    public static int Run()
    {
        var amendment = BoundAmendment.Of(SampleAmendment.Document, AmendmentSyntax.Of(SampleAmendment.Document), SampleAmendment.Dossier);
        var runner = new RuleRunner(RuleCatalogue.All);
        var bare = new RuleCompiler().Compile(RuleCatalogue.All.Select(rule => rule.Definition));
        object[] facts = [.. AllOf(amendment.Facts)];
        var (ours, ourBytes) = Measure(() => runner.Run(amendment.Facts));
        var (theirs, theirBytes) = Measure(() => Fire(bare, facts));
        var (binding, _) = Measure(() => BoundAmendment.Of(SampleAmendment.Document, amendment.Syntax, SampleAmendment.Dossier));
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, double>
        {
            ["rules"] = RuleCatalogue.All.Length,
            ["facts"] = facts.Length,
            ["microseconds"] = Math.Round(ours, 1),
            ["bytes"] = ourBytes,
            ["bareMicroseconds"] = Math.Round(theirs, 1),
            ["bareBytes"] = theirBytes,
            ["bindingMicroseconds"] = Math.Round(binding, 1),
        }));
        return 0;
    }

    private static IEnumerable<object> AllOf(FactSet facts) =>
        typeof(FactSet)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(FactSet).Namespace && type.IsClass && !type.ContainsGenericParameters)
            .SelectMany(facts.Of);

    private static int Fire(ISessionFactory factory, object[] facts)
    {
        var session = factory.CreateSession();
        session.InsertAll(facts);
        return session.Fire();
    }

    /// <summary>The median of the rounds, in microseconds of processor time, and the bytes of one run.</summary>
    private static (double Microseconds, double Bytes) Measure(Func<object> run)
    {
        for (var warm = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(warm).TotalSeconds < 2;)
        {
            run();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < RunsPerRound; i++)
            {
                run();
            }

            times[round] = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / RunsPerRound;
        }

        Array.Sort(times);
        return (times[Rounds / 2], bytes);
    }

    private static (double Microseconds, double Bytes) Measure(Func<int> run) => Measure(() => (object)run());
}
