namespace Admissibility.Checking.Tests.Running;

/// <summary>One runner serves many threads, from its first use on.</summary>
public class ThreadTests
{
    private const int Threads = 8;

    private readonly object[] _facts = [Bakery.Rond, Bakery.Long];

    /// <summary>The last thread to arrive puts up a fresh runner, with rules that nobody has defined yet.</summary>
    [Fact]
    public async Task Threads_that_race_for_the_first_use_of_a_runner_are_given_the_same()
    {
        RuleRunner runner = null!;
        await Race(1250, () => runner = new([.. FreshRules()]), () => runner);
    }

    /// <summary>A rule is defined once, whichever of the runners that have it is first.</summary>
    [Fact]
    public async Task Runners_that_race_for_the_definition_of_their_rules_are_given_the_same()
    {
        AdmissibilityRule[] rules = [];
        await Race(100, () => rules = FreshRules(), () => new([.. rules]));
    }

    [Fact]
    public void Eight_threads_give_a_thousand_times_what_one_gives()
    {
        var expected = Example.All.Select(example => Reported(new(Rules.RuleCatalogue.All), example)).ToList();
        var checker = new AmendmentChecker(Rules.RuleCatalogue.All);
        var reported = new string[1000];
        Parallel.For(0, reported.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i => reported[i] = Reported(checker, Example.All[i % Example.All.Count]));
        for (var i = 0; i < reported.Length; i++)
        {
            Assert.Equal(expected[i % expected.Count], reported[i]);
        }
    }

    private static string Reported(AmendmentChecker checker, Example example)
    {
        var result = checker.Check(example.Document, example.Dossier);
        var diagnostics = result.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location} {diagnostic.Message.Fr}");
        return string.Join('\n', diagnostics.Concat(result.Missing.Select(missing => missing.Words().Fr)));
    }

    /// <summary>Has all threads set out at once, again and again.</summary>
    /// <param name="times">How often.</param>
    /// <param name="prepare">What one of them does before they all set out.</param>
    /// <param name="runner">The runner that each then uses.</param>
    private async Task Race(int times, Action prepare, Func<RuleRunner> runner)
    {
        var said = new string[Threads];
        using var start = new Barrier(Threads, _ => prepare());
        using var end = new Barrier(Threads, _ => Assert.All(said, one => Assert.Equal("ADM0901 rond, ADM0902 long", one)));
        var threads = Enumerable.Range(0, Threads)
            .Select(number => Task.Factory.StartNew(() => Run(number), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        await Task.WhenAll(threads).ConfigureAwait(false);

        void Run(int number)
        {
            for (var i = 0; i < times; i++)
            {
                start.SignalAndWait();
                said[number] = Said(runner());
                end.SignalAndWait();
            }
        }
    }

    /// <summary>What a runner says, finds to have failed, or throws: a thread that threw would keep the others waiting.</summary>
    private string Said(RuleRunner runner)
    {
        try
        {
            var results = runner.Run(Bakery.Facts(_facts));
            return string.Join(", ", Bakery.Said(results).Concat(Bakery.Failed(results)));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private static AdmissibilityRule[] FreshRules()
    {
        var bakes = new TestInference<Loaf, Baked>("bakes", rule =>
        {
            Loaf loaf = null!;

            rule.When().Match(() => loaf, loaf => loaf.IsHeavy);
            rule.Then().Yield(_ => new Baked(loaf.Name));
        });
        return [BakeryRules.NamesUnbakedLoaves("ADM0901"), BakeryRules.NamesHeavyLoaves("ADM0902"), bakes];
    }
}
