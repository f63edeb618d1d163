using System.Text.Encodings.Web;
using System.Text.Json;
using Admissibility.Consolidation;

namespace Admissibility.RuleQuality.Application;

/// <summary>
/// <c>application FOLDER [--list] [--laws] [--results OTHER]</c>: the public benchmark of applying amendments, as one JSON
/// object. The folder is only read; with <c>--list</c> each case is reported on standard error, with <c>--laws</c> the score of
/// each law follows on a line of its own, with <c>--results</c> the result of each case is written to a folder of its own.
/// </summary>
internal static class ApplicationBenchmark
{
    public static int Run(string[] arguments)
    {
        if (arguments is not [var folder, ..] || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("application FOLDER [--list] [--laws] [--results OTHER]");
            return 2;
        }

        var lists = arguments.Contains("--list");
        var results = arguments is [_, .., "--results", var other] ? Directory.CreateDirectory(other).FullName : null;
        int cases = 0, strict = 0, lenient = 0, answered = 0, targets = 0, resolved = 0, amendments = 0, amendmentsRefused = 0;
        var laws = new SortedDictionary<string, LawScore>(StringComparer.Ordinal);
        var refused = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var score = new WordEditScore();
        foreach (var item in ApplicationCase.In(folder))
        {
            cases++;
            var application = item.Apply();
            targets += application.Targets;
            resolved += application.Resolved;
            var result = application.Amended;
            var isStrict = result is not null && Normalization.IsEqualStrictly(result, item.After);
            var isLenient = result is not null && Normalization.IsEqualLeniently(result, item.After);
            var ours = result is null ? null : Normalization.Words(result);
            var (before, after) = (Normalization.Words(item.Before), Normalization.Words(item.After));
            var right = score.Add(before, ours, after);
            var refusedHere = application.Refusals
                .Where(refused => !refused.Refusal.IsElsewhere)
                .Select(refused => refused.Id)
                .Distinct(StringComparer.Ordinal)
                .Count();
            amendments += item.Amendments.Count;
            amendmentsRefused += refusedHere;
            var law = laws.TryGetValue(item.Law, out var known) ? known : laws[item.Law] = new();
            law.Add(before, ours, after, item.Amendments.Count, refusedHere);
            strict += isStrict ? 1 : 0;
            lenient += isLenient ? 1 : 0;
            answered += result is null ? 0 : 1;
            foreach (var reason in application.Refusals.Select(refusal => refusal.Refusal.Reason.ToString()))
            {
                refused[reason] = refused.GetValueOrDefault(reason) + 1;
            }

            if (results is not null && result is not null)
            {
                File.WriteAllText(Path.Combine(results, item.Name), result);
            }

            if (lists)
            {
                List(item, application, isStrict, isLenient, right);
            }
        }

        Console.WriteLine(JsonSerializer.Serialize(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["cases"] = cases,
                ["strict"] = Share(strict, cases),
                ["lenient"] = Share(lenient, cases),
                ["editPrecision"] = Math.Round(score.Precision, 4),
                ["editRecall"] = Math.Round(score.Recall, 4),
                ["answered"] = answered,
                ["amendments"] = amendments,
                ["amendmentsRefused"] = Share(amendmentsRefused, amendments),
                ["refused"] = refused,
                ["targets"] = targets,
                ["targetsResolved"] = Share(resolved, targets),
            },
            s_json));
        foreach (var (name, law) in arguments.Contains("--laws") ? laws : [])
        {
            Console.WriteLine($"{name}\t{law}");
        }

        return 0;
    }

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void List(ApplicationCase item, ConsolidatedArticle application, bool isStrict, bool isLenient, double right)
    {
        var state = application.Amended is null ? "refused" : isStrict ? "strict" : isLenient ? "lenient" : $"wrong {right:0.00}";
        Console.Error.WriteLine($"{state}\t{item.Name}");
        foreach (var (id, refusal) in application.Refusals)
        {
            Console.Error.WriteLine($"\t{id}\t{refusal.Reason}\t{refusal.Words.Fr}");
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round((double)part / whole, 4);
}
