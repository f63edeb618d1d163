using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Rules;

namespace Admissibility.Benchmarks.Seeding;

/// <summary><c>seeded PATH… [--count N] [--seed N] [--list]</c>: plants each kind of fault in admitted amendments and scores which rule spoke, where, and what else changed; lists what was passed over.</summary>
internal static class SeededFaults
{
    public static int Run(string[] arguments)
    {
        var options = new SampleOptions(arguments);
        var (sample, bills) = Sample.Of(options);
        var checker = new AmendmentChecker(RuleCatalogue.All);
        var random = new Random(options.Seed);
        var verdicts = new SortedDictionary<Verdict, int>();
        var errors = new SortedSet<string>(StringComparer.Ordinal);
        var scores = Faults.All.Select(fault => new FaultScore(fault)).ToList();
        foreach (var document in sample.Concat(Sample.OfCredits(options)))
        {
            var dossier = DossierOf(document, bills.GetValueOrDefault(document.Context.BillReference ?? ""));
            var original = new Original(document, AmendmentSyntax.Of(document), dossier.Dossier);
            var before = checker.Check(document, dossier);
            verdicts[before.Verdict] = verdicts.GetValueOrDefault(before.Verdict) + 1;
            errors.UnionWith(before.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Id} {document.Id}"));
            foreach (var score in scores)
            {
                if (score.Fault.OnCredits == (document.Credits is not null) && score.Fault.Plant(original, random) is { } planted)
                {
                    score.Add(before, checker.Check(planted.Document, dossier.With(planted.Dossier)), planted);
                }
            }
        }

        Print(sample.Count, scores);
        foreach (var score in options.Lists ? scores.Where(score => score.Fault.RuleId is not null) : [])
        {
            Console.WriteLine($"\n{score.Fault.RuleId}: {score.Fault.Kind}");
            score.Missed.ForEach(missed => Console.WriteLine($"{missed.Id} {missed.Dispositif?.Text.ReplaceLineEndings("⏎")}"));
        }

        Console.WriteLine($"\nAs they were, with bill, reading and stage: {string.Join(", ", verdicts.Select(verdict => $"{verdict.Key.Code()} {verdict.Value}"))}; errors: {(errors.Count == 0 ? "none" : string.Join(", ", errors))}.");
        return 0;
    }

    /// <summary>The dossier of an amendment as its data give it; its bill is read once for all amendments to it.</summary>
    private static BoundDossier DossierOf(AmendmentDocument document, BoundDossier? ofBill)
    {
        var dossier = new Dossier { Chamber = Chamber.Assemblee, Reading = Reading.First, Stage = document.Context.Stage, Nature = document.Context.Nature };
        return ofBill is null ? BoundDossier.Of(dossier) : ofBill.With(dossier with { Bill = ofBill.Dossier.Bill });
    }

    private static void Print(int amendments, List<FaultScore> scores)
    {
        Console.WriteLine($"{amendments} admitted amendments.\n");
        Console.WriteLine("| fault | rule | planted | rule spoke | at its place | another error | what else came | first missed |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---|---|");
        foreach (var score in scores)
        {
            Console.WriteLine($"| {score.Fault.Kind} | {score.Fault.RuleId ?? "–"} | {score.Planted} | {Share(score.Spoke, score.Planted)} | {Share(score.Located, score.Planted)} | {score.OtherErrors} | {string.Join(", ", score.Others.Select(other => $"{other.Key} {other.Value}"))} | {(score.Fault.RuleId is null ? "" : score.Missed.FirstOrDefault()?.Id)} |");
        }
    }

    private static string Share(int hits, int total) => total == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * hits / total:0.0} %");
}

/// <summary>What the command line says of the sample.</summary>
internal sealed class SampleOptions
{
    public SampleOptions(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--count": Count = int.Parse(arguments[++i], CultureInfo.InvariantCulture); break;
                case "--list": Lists = true; break;
                case "--seed": Seed = int.Parse(arguments[++i], CultureInfo.InvariantCulture); break;
                default: Paths.Add(arguments[i]); break;
            }
        }
    }

    public List<string> Paths { get; } = [];

    public int Count { get; } = 2000;

    public int Seed { get; } = 1;

    /// <summary>Whether each case that goes wrong is shown, for those who work on the grammar.</summary>
    public bool Lists { get; }
}

/// <summary>A random sample of admitted amendments, the same for the same seed.</summary>
internal static class Sample
{
    /// <summary>As many amendments of credits beside them: faults in credits have no other place.</summary>
    public static IEnumerable<AmendmentDocument> OfCredits(SampleOptions options)
    {
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        var admitted = options.Paths.SelectMany(inputs.ReadLabelled)
            .Where(amendment => amendment.Decision.Kind == DecisionKind.Admitted && amendment.Document.Credits is not null)
            .Select(amendment => amendment.Document)
            .ToArray();
        new Random(options.Seed).Shuffle(admitted);
        return admitted.Take(options.Count);
    }

    /// <summary>The sample, and the outline of each bill as all its admitted amendments show it.</summary>
    public static (List<AmendmentDocument> Sample, Dictionary<string, BoundDossier> Bills) Of(SampleOptions options)
    {
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        var admitted = options.Paths.SelectMany(inputs.ReadLabelled)
            .Where(amendment => amendment.Decision.Kind == DecisionKind.Admitted)
            .Select(amendment => amendment.Document)
            .ToList();
        var outlines = new Dictionary<string, LiasseBill>(StringComparer.Ordinal);
        foreach (var document in admitted)
        {
            var key = document.Context.BillReference ?? "";
            if (!outlines.TryGetValue(key, out var outline))
            {
                outlines.Add(key, outline = new());
            }

            outline.Add(AmendmentSyntax.Of(document), document.Header.IsSubAmendment);
        }

        var shuffled = admitted.Where(document => document.Dispositif is not null).ToArray();
        new Random(options.Seed).Shuffle(shuffled);
        var bills = outlines.ToDictionary(outline => outline.Key, outline => BoundDossier.Of(new() { Bill = outline.Value.ToBill() }), StringComparer.Ordinal);
        return ([.. shuffled.Take(options.Count)], bills);
    }
}
