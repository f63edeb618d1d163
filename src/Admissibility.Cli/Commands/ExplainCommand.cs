using System.CommandLine;
using Admissibility.Reporting;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary><c>explain ADMnnnn | GROUND</c>: the page of a rule, or what is known of a ground with its rules.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("ID") { Description = "Identifiant de règle (ADM4001) ou motif d’irrecevabilité (« Charge », « IRR45 »)." };
        var language = CommonOptions.LanguageOption();
        var asAt = CommonOptions.AsAtOption();
        var command = new Command("explain", "Explique une règle, ou un motif et ses règles.") { what, language, asAt };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(what), parsed.GetValue(language), parsed.GetValue(asAt)));
        return command;
    }

    private static ExitCode Run(string what, Language language, DateOnly? day)
    {
        if (ExplanationRenderer.TryRender(Console.Out, what, language, day))
        {
            return ExitCode.Success;
        }

        Console.Error.WriteLine(Unknown(what).In(language));
        return ExitCode.Unusable;
    }

    private static LocalizedText Unknown(string what) => new(
        $"admissibility : « {what} » n’est ni une règle ni un motif ; « admissibility rules » liste les unes, « admissibility rules --grounds » les autres.",
        $"admissibility: “{what}” is neither a rule nor a ground; “admissibility rules” lists the former, “admissibility rules --grounds” the latter.");
}
