using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Rules;
using Admissibility.Tools.Shared;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>
/// <c>seeded PATH… [--count N] [--seed N] [--list]</c>: plants each kind of fault in admitted amendments and scores which
/// rule spoke, where, and what else changed; lists what was passed over.
/// </summary>
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
            errors.UnionWith(
                before.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Id} {document.Id}"));
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

        Console.WriteLine(
            $"\nAs they were, with bill, reading and stage: {string.Join(", ", verdicts.Select(verdict => $"{verdict.Key.Code()} {verdict.Value}"))}; "
                + $"errors: {(errors.Count == 0 ? "none" : string.Join(", ", errors))}.");
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
            Console.WriteLine(
                $"| {score.Fault.Kind} | {score.Fault.RuleId ?? "–"} | {score.Planted} | {Share(score.Spoke, score.Planted)} | "
                    + $"{Share(score.Located, score.Planted)} | {score.OtherErrors} | "
                    + $"{string.Join(", ", score.Others.Select(other => $"{other.Key} {other.Value}"))} | "
                    + $"{(score.Fault.RuleId is null ? "" : score.Missed.FirstOrDefault()?.Id)} |");
        }
    }

    private static string Share(int hits, int total) => total == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * hits / total:0.0} %");
}
