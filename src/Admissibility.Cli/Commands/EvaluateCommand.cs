using System.CommandLine;
using System.Text.Json;
using Admissibility.Checking;
using Admissibility.Documents;
using Admissibility.Evaluation;
using Admissibility.Reporting;
using Admissibility.Rules;

namespace Admissibility.Cli.Commands;

/// <summary><c>evaluate PATH…</c>: holds what the checker says against what was decided.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var labels = new Option<string?>("--labels") { Description = "Décisions dans un fichier à part (id, outcome, ground) ; à défaut celles de l’archive." };
        var compare = new Option<string?>("--compare") { Description = "Résultat JSON d’une évaluation antérieure : liste les verdicts qui changent." };
        var dossier = CommonOptions.DossierOption();
        var bill = CommonOptions.BillOption();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("evaluate", "Compare le contrôle aux décisions officielles.") { paths, labels, compare, dossier, bill, format };
        command.SetAction(parsed => (int)Run(
            new AmendmentSource(parsed.GetRequiredValue(paths)), parsed.GetValue(labels), parsed.GetValue(compare), parsed.GetValue(dossier), parsed.GetValue(bill), parsed.GetRequiredValue(format)));
        return command;
    }

    private static ExitCode Run(AmendmentSource inputs, string? labelPath, string? comparePath, string? dossierPath, string? billPath, string format)
    {
        var labels = labelPath is null ? null : inputs.Try(() => OutcomeFile.Read(labelPath));
        var before = comparePath is null ? null : inputs.Try(() => ReadVerdicts(comparePath));
        if (inputs.Try(() => new DossierResolver(dossierPath, billPath)) is not { } dossiers || (labelPath is not null && labels is null) || (comparePath is not null && before is null))
        {
            return ExitCode.Unusable;
        }

        var checker = new AmendmentChecker(RuleCatalogue.All);
        var report = new EvaluationReport();
        foreach (var (document, decision) in inputs.ReadLabelled())
        {
            if (inputs.Try(() => dossiers.For(document.File ?? document.Source)) is { } dossier)
            {
                report.Add(checker.Check(document, dossier), labels is null ? decision : labels.GetValueOrDefault(document.Id, OfficialDecision.Unknown));
            }
        }

        var flips = before is null ? null : VerdictFlip.Between(before, report.Verdicts).ToList();
        if (format == "json")
        {
            Console.Out.WriteLine(EvaluationJsonRenderer.Render(report, flips));
        }
        else
        {
            EvaluationTextRenderer.Render(Console.Out, report, flips);
        }

        return inputs.SomethingFailed ? ExitCode.Unusable : ExitCode.Success;
    }

    private static Dictionary<string, string> ReadVerdicts(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(TextFile.Read(path, ReadLimits.Default.MaxBillBytes));
            return json.RootElement.GetProperty("verdicts").EnumerateObject().ToDictionary(verdict => verdict.Name, verdict => verdict.Value.GetString() ?? "", StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw UnreadableInputException.At(
                path, "n’est pas le résultat de « evaluate --format json »", "is not the result of “evaluate --format json”", exception);
        }
    }
}
