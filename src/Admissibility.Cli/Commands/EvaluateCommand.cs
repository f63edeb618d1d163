using System.CommandLine;
using System.Text.Json;
using Admissibility.Checking;
using Admissibility.Documents;
using Admissibility.Evaluation;
using Admissibility.Reporting;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary><c>evaluate PATH…</c>: holds what the checker says against what was decided.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Language language)
    {
        var paths = CommonOptions.Paths(language);
        var labels = CommonOptions.File("--labels", language, new(
            "Décisions dans un fichier à part (id, outcome, ground) ; à défaut celles de l’archive.",
            "Decisions in a file of their own (id, outcome, ground); otherwise those of the archive."));
        var compare = CommonOptions.File("--compare", language, new(
            "Résultat JSON d’une évaluation antérieure : liste les verdicts qui changent.",
            "JSON result of an earlier evaluation: lists the verdicts that change."));
        var dossier = CommonOptions.DossierOption(language);
        var bill = CommonOptions.BillOption(language);
        var format = CommonOptions.Format(language, "text", "json");
        var description = new LocalizedText("Compare le contrôle aux décisions officielles.", "Compares the check with the official decisions.");
        var command = new Command("evaluate", description.In(language)) { paths, labels, compare, dossier, bill, format };
        command.SetAction(parsed =>
        {
            var inputs = new AmendmentSource(parsed.GetRequiredValue(paths), new Notices(language));
            DossierResolver Dossiers() => new(parsed.GetValue(dossier), parsed.GetValue(bill));
            return (int)Run(inputs, parsed.GetValue(labels), parsed.GetValue(compare), Dossiers, parsed.GetRequiredValue(format), language);
        });
        return command;
    }

    private static ExitCode Run(AmendmentSource inputs, string? labelPath, string? comparePath, Func<DossierResolver> open, string format, Language language)
    {
        var labels = labelPath is null ? null : inputs.Try(() => OutcomeFile.Read(labelPath));
        var before = comparePath is null ? null : inputs.Try(() => ReadVerdicts(comparePath));
        if (inputs.Try(open) is not { } dossiers || (labelPath is not null && labels is null) || (comparePath is not null && before is null))
        {
            return ExitCode.Unusable;
        }

        var checker = new AmendmentChecker(RuleCatalogue.All);
        var report = new EvaluationReport();
        var surroundings = new Lazy<Surroundings?>(inputs.ReadSurroundings);
        foreach (var (document, decision) in inputs.ReadLabelled())
        {
            if (inputs.Try(() => dossiers.For(document.File ?? document.Source)) is { } dossier)
            {
                var result = checker.Check(document, Surroundings.Complete(dossier, document, surroundings));
                report.Add(result, labels is null ? decision : labels.GetValueOrDefault(document.Id, OfficialDecision.Unknown));
            }
        }

        var flips = before is null ? null : VerdictFlip.Between(before, report.Verdicts).ToList();
        if (format == "json")
        {
            Console.Out.WriteLine(EvaluationJsonRenderer.Render(report, flips, language));
        }
        else
        {
            new EvaluationTextRenderer(Console.Out, language).Render(report, flips);
        }

        return inputs.SomethingFailed ? ExitCode.Unusable : ExitCode.Success;
    }

    private static Dictionary<string, string> ReadVerdicts(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(TextFile.Read(path, ReadLimits.Default.MaxBillBytes));
            return json.RootElement.GetProperty("verdicts")
                .EnumerateObject()
                .ToDictionary(verdict => verdict.Name, verdict => verdict.Value.GetString() ?? "", StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw UnreadableInputException.At(
                path, "n’est pas le résultat de « evaluate --format json »", "is not the result of “evaluate --format json”", exception);
        }
    }
}
