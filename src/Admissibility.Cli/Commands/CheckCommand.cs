using System.CommandLine;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary><c>check PATH…</c>: reads amendments and says what is wrong with them.</summary>
internal static class CheckCommand
{
    public static Command Create(Language language)
    {
        var paths = CommonOptions.Paths(language);
        var dossier = CommonOptions.DossierOption(language);
        var bill = CommonOptions.BillOption(language);
        var format = CommonOptions.Format(language, "text", "json", "jsonl", "annotated");
        var failOn = CommonOptions.Choice(
            "--fail-on",
            new("Gravité qui fait sortir avec le code 1.", "Severity from which the exit code is 1."),
            new("n’est pas une gravité", "is not a severity"),
            language,
            "error",
            "warning",
            "never");
        var asAt = CommonOptions.AsAtOption(language);
        var trace = CheckInstrumentation.TraceOption(language);
        var profile = CheckInstrumentation.ProfileOption(language);
        var facts = new Option<bool>("--facts")
        {
            Description = new LocalizedText(
                "Ajoute, en json et jsonl, ce qui a été trouvé et déduit sur l’argent public.",
                "Adds, in json and jsonl, what was found and inferred about public money.").In(language),
        };
        var description = new LocalizedText(
            "Contrôle des amendements et dit ce qui s’y oppose, où, pourquoi et sur quel fondement.",
            "Checks amendments and says what is held against them, where, why and on which legal basis.");
        var command = new Command("check", description.In(language)) { paths, dossier, bill, format, failOn, asAt, facts, trace, profile };
        command.SetAction(parsed =>
        {
            var checker = new AmendmentChecker(RuleCatalogue.All);
            var traced = parsed.GetResult(trace) is null ? null : parsed.GetValue(trace) ?? "";
            if (CheckInstrumentation.For(checker, traced, parsed.GetValue(profile), parsed.GetRequiredValue(format), language) is not { } accounts)
            {
                return (int)ExitCode.Unusable;
            }

            var inputs = new AmendmentSource(parsed.GetRequiredValue(paths), new Notices(language));
            var output = CheckOutput.For(parsed.GetRequiredValue(format), language, parsed.GetValue(facts));
            DossierResolver Dossiers() => new(parsed.GetValue(dossier), parsed.GetValue(bill), parsed.GetValue(asAt));
            return (int)Run(checker, inputs, Dossiers, output, parsed.GetRequiredValue(failOn), accounts);
        });
        return command;
    }

    private static ExitCode Run(
        AmendmentChecker checker, AmendmentSource inputs, Func<DossierResolver> open, CheckOutput output, string failOn, CheckInstrumentation accounts)
    {
        if (inputs.Try(open) is not { } dossiers)
        {
            return ExitCode.Unusable;
        }

        var found = false;
        var surroundings = new Lazy<Surroundings?>(inputs.ReadSurroundings);
        foreach (var document in inputs.Read())
        {
            if (inputs.Try(() => dossiers.For(document.File ?? document.Source)) is { } dossier)
            {
                var result = checker.Check(document, Surroundings.Complete(dossier, document, surroundings), accounts.Profile);
                output.Write(result);
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
