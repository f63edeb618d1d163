using System.Diagnostics;
using System.Text.Json;
using Admissibility.Documents;
using Admissibility.Parsing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Fuzzing;

/// <summary>
/// <c>fuzz PATH… --seconds N | --count N [--seed S] [--threads N]</c>: spoils real dispositifs and parses them. Whatever comes of
/// it, there is no exception, the tree prints as the text, children lie in their parent in order, and no parse takes too long.
/// </summary>
internal static class ParserFuzzing
{
    /// <summary>Far more than any parse of a dispositif needs, and little enough to show what is not linear.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);

    private static readonly Lock s_lock = new();

    private sealed class Outcome
    {
        public long Inputs { get; set; }

        public long Failures { get; set; }

        public double Slowest { get; set; }

        public string? FirstFailure { get; set; }
    }

    public static int Run(string[] arguments)
    {
        var options = new FuzzOptions(arguments);
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        var texts = options.Paths.SelectMany(inputs.Read).Select(document => document.Dispositif?.Text).OfType<string>().ToArray();
        if (texts.Length == 0 || (options.Seconds is null && options.Count is null))
        {
            Console.Error.WriteLine("usage: fuzz PATH… --seconds N | --count N [--seed S] [--threads N]");
            return 2;
        }

        var total = new Outcome();
        var clock = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, options.Threads).Select(worker => new Thread(() => Add(total, Work(options, worker, texts, clock)))).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        Console.WriteLine(FormattableString.Invariant(
            $"{{\"inputs\":{total.Inputs},\"seconds\":{clock.Elapsed.TotalSeconds:0.0},\"failures\":{total.Failures},\"slowestMilliseconds\":{total.Slowest:0.0},\"firstFailure\":{(total.FirstFailure is null ? "null" : $"\"{JsonEncodedText.Encode(total.FirstFailure)}\"")}}}"));
        return total.Failures == 0 ? 0 : 1;
    }

    private static Outcome Work(FuzzOptions options, int worker, string[] texts, Stopwatch clock)
    {
        // Each worker has its own seed, so that a run is the same again with the same number of workers.
        var random = new Random(options.Seed + worker);
        var mutator = new Mutator(random);
        var share = options.Count is { } count ? (count / options.Threads) + (worker < count % options.Threads ? 1 : 0) : long.MaxValue;
        var outcome = new Outcome();
        while (outcome.Inputs < share && !(options.Seconds < clock.Elapsed.TotalSeconds))
        {
            var text = mutator.Spoil(texts[random.Next(texts.Length)], texts[random.Next(texts.Length)]);
            var kind = random.Next(2) == 0 ? DispositifKind.Imperative : DispositifKind.Article;
            outcome.Inputs++;
            if (Check(text, kind, outcome) is { } fault)
            {
                outcome.Failures++;
                outcome.FirstFailure ??= $"{fault} ({kind}): {text}";
            }
        }

        return outcome;
    }

    /// <summary>What is wrong with the parse of a text, or null.</summary>
    private static string? Check(string text, DispositifKind kind, Outcome outcome)
    {
        var excerpt = Excerpt.Of(text, "fuzz");
        try
        {
            var start = Stopwatch.GetTimestamp();
            var tree = AmendmentParser.ParseDispositif(excerpt, kind);
            var taken = Stopwatch.GetElapsedTime(start);
            outcome.Slowest = Math.Max(outcome.Slowest, taken.TotalMilliseconds);
            if (taken > s_longest)
            {
                return "too slow";
            }

            // The printer refuses children that overlap or lie outside their parent.
            return SyntaxPrinter.Print(tree, excerpt.Source) == text ? null : "the tree is not the text";
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    private static void Add(Outcome total, Outcome part)
    {
        lock (s_lock)
        {
            total.Inputs += part.Inputs;
            total.Failures += part.Failures;
            total.Slowest = Math.Max(total.Slowest, part.Slowest);
            total.FirstFailure ??= part.FirstFailure;
        }
    }
}
