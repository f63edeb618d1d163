using System.CommandLine;
using Admissibility.Engine;
using Admissibility.Rules;

namespace Admissibility.Cli.Commands;

/// <summary><c>explain ADMnnnn | GROUND</c>: the page of a rule, or the rules of a ground.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("ID") { Description = "Identifiant de règle (ADM4001) ou motif d’irrecevabilité (« Charge », « IRR45 »)." };
        var language = CommonOptions.LanguageOption();
        var command = new Command("explain", "Explique une règle, ou liste celles d’un motif.") { what, language };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(what)));
        return command;
    }

    private static ExitCode Run(string what)
    {
        if (RuleCatalogue.All.FirstOrDefault(rule => rule.Descriptor.Id.Equals(what, StringComparison.OrdinalIgnoreCase)) is { } rule)
        {
            Console.Out.Write(RuleCatalogue.PageOf(rule));
            return ExitCode.Success;
        }

        if (CheckerPages.Find(what) is { } page)
        {
            Console.Out.Write(page);
            return ExitCode.Success;
        }

        var ofGround = RuleCatalogue.All.Where(candidate => IsGround(candidate, what)).ToList();
        if (ofGround.Count == 0)
        {
            Console.Error.WriteLine($"admissibility : « {what} » n’est ni une règle ni un motif ; « admissibility rules » les liste.");
            return ExitCode.Unusable;
        }

        Console.Out.WriteLine($"Motif : {ofGround[0].Descriptor.Ground.Label}");
        foreach (var candidate in ofGround)
        {
            Console.Out.WriteLine($"  {candidate.Descriptor.Id} · {RulePages.TitleOf(candidate)}");
        }

        return ExitCode.Success;
    }

    private static bool IsGround(Rule rule, string what) =>
        rule.Descriptor.Ground != Diagnostics.Ground.None
        && (rule.Descriptor.Ground.Label.Equals(what, StringComparison.OrdinalIgnoreCase) || (rule.Descriptor.Ground.Code?.Equals(what, StringComparison.OrdinalIgnoreCase) ?? false));
}
