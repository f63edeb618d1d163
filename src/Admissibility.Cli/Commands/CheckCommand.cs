using System.CommandLine;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Rules;

namespace Admissibility.Cli.Commands;

/// <summary><c>check PATH…</c>: reads amendments and says what stands against them.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var dossier = CommonOptions.DossierOption();
        var bill = CommonOptions.BillOption();
        var format = CommonOptions.Format("text", "json", "jsonl", "annotated");
        var language = CommonOptions.LanguageOption();
        var failOn = new Option<string>("--fail-on") { Description = "Gravité qui fait sortir avec le code 1.", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "never");
        var asAt = CommonOptions.AsAtOption();
        var trace = CheckInstrumentation.TraceOption();
        var profile = CheckInstrumentation.ProfileOption();
        var command = new Command("check", "Contrôle des amendements et dit ce qui s’y oppose, où, pourquoi et sur quel fondement.") { paths, dossier, bill, format, language, failOn, asAt, trace, profile };
        command.SetAction(parsed =>
        {
            var checker = new AmendmentChecker(RuleCatalogue.All);
            var traced = parsed.GetResult(trace) is null ? null : parsed.GetValue(trace) ?? "";
            var accounts = CheckInstrumentation.For(checker, traced, parsed.GetValue(profile), parsed.GetRequiredValue(format), parsed.GetValue(language));
            return (int)(accounts is null ? ExitCode.Unusable : Run(
                checker, new AmendmentSource(parsed.GetRequiredValue(paths)), () => new(parsed.GetValue(dossier), parsed.GetValue(bill), parsed.GetValue(asAt)), CheckOutput.For(parsed.GetRequiredValue(format), parsed.GetValue(language)), parsed.GetRequiredValue(failOn), accounts));
        });
        return command;
    }

    private static ExitCode Run(AmendmentChecker checker, AmendmentSource inputs, Func<DossierResolver> open, CheckOutput output, string failOn, CheckInstrumentation accounts)
    {
        if (inputs.Try(open) is not { } dossiers)
        {
            return ExitCode.Unusable;
        }

        var found = false;
        var liasse = new Lazy<Liasse?>(inputs.ReadLiasse);
        foreach (var document in inputs.Read())
        {
            if (inputs.Try(() => dossiers.For(document.File ?? document.Source)) is { } dossier)
            {
                if (document.Header.IsSubAmendment && dossier.Dossier.Liasse is null)
                {
                    dossier = dossier.With(dossier.Dossier with { Liasse = liasse.Value });
                }

                var result = checker.Check(document, dossier, accounts.Profile);
                output.Write(result, dossier.Dossier);
                accounts.Trace(result);
                found |= Fails(result, failOn);
            }
        }

        output.End();
        accounts.End();
        return inputs.SomethingFailed ? ExitCode.Unusable : found ? ExitCode.Found : ExitCode.Success;
    }

    private static bool Fails(CheckResult result, string failOn) => failOn switch
    {
        "error" => result.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Error),
        "warning" => result.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning),
        _ => false,
    };
}
