using System.CommandLine;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Reporting;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary><c>rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var format = CommonOptions.Format("text", "json", "md");
        var language = CommonOptions.LanguageOption();
        var asAt = CommonOptions.AsAtOption();
        var grounds = new Option<bool>("--grounds") { Description = "Liste les motifs d’irrecevabilité et les états, et non les règles." };
        var command = new Command("rules", "Liste les règles, ou les motifs.") { format, language, asAt, grounds };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(grounds))
            {
                GroundRenderer.RenderTable(Console.Out, parsed.GetValue(language), parsed.GetValue(asAt));
            }
            else
            {
                Write(parsed.GetRequiredValue(format), parsed.GetValue(language), parsed.GetValue(asAt));
            }

            return (int)ExitCode.Success;
        });
        return command;
    }

    private static void Write(string format, Language language, DateOnly? day)
    {
        switch (format)
        {
            case "json":
                var rules = RuleCatalogue.All.Select(rule => (rule.Descriptor, RulePages.TitleOf(rule, language)));
                Console.Out.WriteLine(RulesJsonRenderer.Render(rules, language, day));
                break;
            case "md":
                Console.Out.WriteLine("| règle | gravité | motif | objet | fondement | lie |\n|---|---|---|---|---|---|");
                foreach (var rule in RuleCatalogue.All)
                {
                    Console.Out.WriteLine($"| {rule.Descriptor.Id} | {rule.Descriptor.Severity.Code()} | {GroundOf(rule)} | {RulePages.TitleOf(rule, language)} | {rule.Descriptor.LegalBasis.At(day).In(language)} | {rule.Descriptor.Binds.Words().In(language)} |");
                }

                break;
            default:
                foreach (var rule in RuleCatalogue.All)
                {
                    Console.Out.WriteLine($"{rule.Descriptor.Id}  {rule.Descriptor.Severity.Code(),-7}  {GroundOf(rule),-20}  {RulePages.TitleOf(rule, language)}{(rule.Descriptor.LegalBasis.At(day).Verified ? "" : language == Language.French ? " · fondement à vérifier" : " · legal basis to be verified")}");
                }

                break;
        }
    }

    private static string GroundOf(AdmissibilityRule rule) => rule.Descriptor.Ground == Ground.None ? "–" : rule.Descriptor.Ground.Label;
}
