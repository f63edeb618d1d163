using System.CommandLine;
using Admissibility.Diagnostics;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary><c>check PATH…</c>: reads amendments and says what stands against them.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var dossier = CommonOptions.DossierOption();
        var bill = CommonOptions.BillOption();
        var format = CommonOptions.Format("text", "json", "jsonl");
        var language = CommonOptions.LanguageOption();
        var failOn = new Option<string>("--fail-on") { Description = "Gravité qui fait sortir avec le code 1.", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "never");
        var command = new Command("check", "Contrôle des amendements et dit ce qui s’y oppose, où, pourquoi et sur quel fondement.") { paths, dossier, bill, format, language, failOn };
        command.SetAction(parsed => (int)Run(
            new Inputs(parsed.GetRequiredValue(paths)), parsed.GetValue(dossier), parsed.GetValue(bill), parsed.GetRequiredValue(format), parsed.GetValue(language), parsed.GetRequiredValue(failOn)));
        return command;
    }

    private static ExitCode Run(Inputs inputs, string? dossierPath, string? billPath, string format, Language language, string failOn)
    {
        if (inputs.Try(() => new CommonOptions.Dossiers(dossierPath, billPath)) is not { } dossiers)
        {
            return ExitCode.Unusable;
        }

        var checker = new AmendmentChecker(RuleCatalogue.All);
        var output = CheckOutput.For(format, language);
        var found = false;
        foreach (var document in inputs.Read())
        {
            if (inputs.Try(() => dossiers.For(document.File ?? document.Source)) is { } dossier)
            {
                var result = checker.Check(document, dossier);
                output.Write(result, dossier);
                found |= Fails(result, failOn);
            }
        }

        output.End();
        return inputs.SomethingFailed ? ExitCode.Unusable : found ? ExitCode.Found : ExitCode.Success;
    }

    private static bool Fails(CheckResult result, string failOn) => failOn switch
    {
        "error" => result.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Error),
        "warning" => result.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning),
        _ => false,
    };
}
