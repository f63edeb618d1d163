using System.CommandLine;
using Admissibility.Reporting;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary><c>explain ADMnnnn | GROUND</c>: the page of a rule, or what is known of a ground with its rules.</summary>
internal static class ExplainCommand
{
    public static Command Create(Language language)
    {
        var what = new Argument<string>("ID")
        {
            Description = new LocalizedText(
                "Identifiant de règle (ADM4001) ou motif d’irrecevabilité (« Charge », « IRR45 »).",
                "Id of a rule (ADM4001) or ground of inadmissibility (“Charge”, “IRR45”).").In(language),
        };
        var asAt = CommonOptions.AsAtOption(language);
        var description = new LocalizedText("Explique une règle, ou un motif et ses règles.", "Explains a rule, or a ground and its rules.");
        var command = new Command("explain", description.In(language)) { what, asAt };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(what), language, parsed.GetValue(asAt)));
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
