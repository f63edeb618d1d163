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
    public static Command Create(Language language)
    {
        var format = CommonOptions.Format(language, "text", "json", "md");
        var asAt = CommonOptions.AsAtOption(language);
        var grounds = new Option<bool>("--grounds")
        {
            Description = new LocalizedText(
                "Liste les motifs d’irrecevabilité et les états, et non les règles.",
                "Lists the grounds of inadmissibility and the states, not the rules.").In(language),
        };
        var description = new LocalizedText("Liste les règles, ou les motifs.", "Lists the rules, or the grounds.");
        var command = new Command("rules", description.In(language)) { format, asAt, grounds };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(grounds))
            {
                GroundRenderer.RenderTable(Console.Out, language, parsed.GetValue(asAt));
            }
            else
            {
                Write(parsed.GetRequiredValue(format), language, parsed.GetValue(asAt));
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
                var rules = RuleCatalogue.Reporting.Select(rule => (rule.Descriptor, RulePages.TitleOf(rule, language)));
                Console.Out.WriteLine(RulesJsonRenderer.Render(rules, language, day));
                break;
            case "md":
                var heading = new LocalizedText(
                    "| règle | gravité | motif | objet | fondement | lie |",
                    "| rule | severity | ground | subject | legal basis | binds |");
                Console.Out.WriteLine($"{heading.In(language)}\n|---|---|---|---|---|---|");
                foreach (var rule in RuleCatalogue.Reporting)
                {
                    Console.Out.WriteLine(
                        $"| {rule.Descriptor.Id} | {rule.Descriptor.Severity.Code()} | {GroundOf(rule)} | {RulePages.TitleOf(rule, language)} | "
                            + $"{rule.Descriptor.LegalBasis.At(day).In(language)} | {rule.Descriptor.Binds.Words().In(language)} |");
                }

                break;
            default:
                foreach (var rule in RuleCatalogue.Reporting)
                {
                    var isVerified = rule.Descriptor.LegalBasis.At(day).Verified;
                    var doubt = isVerified ? LocalizedText.Empty : new(" · fondement à vérifier", " · legal basis to be verified");
                    var (id, severity) = (rule.Descriptor.Id, rule.Descriptor.Severity.Code());
                    Console.Out.WriteLine($"{id}  {severity,-7}  {GroundOf(rule),-20}  {RulePages.TitleOf(rule, language)}{doubt.In(language)}");
                }

                break;
        }
    }

    private static string GroundOf(AdmissibilityRule rule) => rule.Descriptor.Ground == Ground.None ? "–" : rule.Descriptor.Ground.Label;
}
