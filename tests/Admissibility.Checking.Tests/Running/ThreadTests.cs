namespace Admissibility.Checking.Tests.Running;

/// <summary>One runner serves many threads, from its first use on.</summary>
public class ThreadTests
{
    [Fact]
    public async Task Threads_that_race_for_the_first_use_of_a_runner_are_given_the_same()
    {
        const int Threads = 8;
        const int Runners = 1250;
        object[] facts = [Bakery.Rond, Bakery.Long];
        RuleRunner runner = null!;
        var said = new string[Threads];

        // The last thread to arrive puts up a fresh runner, with rules that nobody has defined yet.
        using var start = new Barrier(Threads, _ => runner = Fresh());
        using var end = new Barrier(Threads, _ => Assert.All(said, one => Assert.Equal("ADM0901 rond, ADM0902 long", one)));
        var threads = Enumerable.Range(0, Threads).Select(number => Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < Runners; i++)
                {
                    start.SignalAndWait();
                    said[number] = Use(runner);
                    end.SignalAndWait();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));
        await Task.WhenAll(threads);

        string Use(RuleRunner fresh)
        {
            try
            {
                var results = fresh.Run(Bakery.Facts(facts));
                return string.Join(", ", Bakery.Said(results).Concat(Bakery.Failed(results)));
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                return exception.ToString();
            }
        }
    }

    [Fact]
    public void Eight_threads_give_a_thousand_times_what_one_gives()
    {
        var expected = Example.All.Select(example => Told(new(Rules.RuleCatalogue.All), example)).ToList();
        var checker = new AmendmentChecker(Rules.RuleCatalogue.All);
        var told = new string[1000];
        Parallel.For(0, told.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => told[i] = Told(checker, Example.All[i % Example.All.Count]));
        for (var i = 0; i < told.Length; i++)
        {
            Assert.Equal(expected[i % expected.Count], told[i]);
        }
    }

    private static string Told(AmendmentChecker checker, Example example)
    {
        var result = checker.Check(example.Document, example.Dossier);
        var diagnostics = result.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location} {diagnostic.Message.Fr}");
        return string.Join('\n', diagnostics.Concat(result.Missing.Select(missing => missing.Fr)));
    }

    private static RuleRunner Fresh()
    {
        var bakes = new TestInference<Loaf, Baked>("bakes", rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf, loaf => loaf.IsHeavy);
            rule.Then().Yield(_ => new Baked(loaf.Name));
        });
        return new([BakeryRules.NamesUnbakedLoaves("ADM0901"), BakeryRules.NamesHeavyLoaves("ADM0902"), bakes]);
    }
}
