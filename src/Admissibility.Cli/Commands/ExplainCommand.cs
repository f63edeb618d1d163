using System.CommandLine;
using Admissibility.Diagnostics;
using Admissibility.Rules;
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
        if (RuleCatalogue.All.FirstOrDefault(rule => rule.Descriptor.Id.Equals(what, StringComparison.OrdinalIgnoreCase)) is { } rule)
        {
            Console.Out.Write(RuleCatalogue.PageOf(rule));
            Console.Out.WriteLine(language == Language.French
                ? $"\nFondement cité : {rule.Descriptor.LegalBasis.At(day).In(language)}. Lie : {rule.Descriptor.Binds.Words().Fr}."
                : $"\nLegal basis cited: {rule.Descriptor.LegalBasis.At(day).In(language)}. Binds: {rule.Descriptor.Binds.Words().En}.");
            return ExitCode.Success;
        }

        if (CheckerPages.Find(what) is { } page)
        {
            Console.Out.Write(page);
            return ExitCode.Success;
        }

        var grounds = GroundCatalogue.Named(what).ToList();
        if (grounds.Count == 0)
        {
            Console.Error.WriteLine($"admissibility : « {what} » n’est ni une règle ni un motif ; « admissibility rules » liste les unes, « admissibility rules --grounds » les autres.");
            return ExitCode.Unusable;
        }

        foreach (var ground in grounds)
        {
            Console.Out.Write(GroundPages.Of(ground, language, day));
        }

        return ExitCode.Success;
    }
}
