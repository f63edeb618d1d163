using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Admissibility.Diagnostics;
using Admissibility.Engine;
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
        var command = new Command("rules", "Liste les règles.") { format, language };
        command.SetAction(parsed =>
        {
            Write(parsed.GetRequiredValue(format), parsed.GetValue(language));
            return (int)ExitCode.Success;
        });
        return command;
    }

    private static void Write(string format, Language language)
    {
        switch (format)
        {
            case "json":
                WriteJson(language);
                break;
            case "md":
                Console.Out.WriteLine("| règle | gravité | motif | objet |\n|---|---|---|---|");
                foreach (var rule in RuleCatalogue.All)
                {
                    Console.Out.WriteLine($"| {rule.Descriptor.Id} | {rule.Descriptor.Severity.Code()} | {GroundOf(rule)} | {RulePages.TitleOf(rule)} |");
                }

                break;
            default:
                foreach (var rule in RuleCatalogue.All)
                {
                    Console.Out.WriteLine($"{rule.Descriptor.Id}  {rule.Descriptor.Severity.Code(),-7}  {GroundOf(rule),-20}  {RulePages.TitleOf(rule)}");
                }

                break;
        }
    }

    private static string GroundOf(Rule rule) => rule.Descriptor.Ground == Ground.None ? "–" : rule.Descriptor.Ground.Label;

    private static void WriteJson(Language language)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var rule in RuleCatalogue.All)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Descriptor.Id);
                json.WriteString("severity", rule.Descriptor.Severity.Code());
                json.WriteString("ground", rule.Descriptor.Ground == Ground.None ? null : rule.Descriptor.Ground.Label);
                json.WriteString("title", RulePages.TitleOf(rule));
                json.WriteString("message", language == Language.French ? rule.Descriptor.Fr : rule.Descriptor.En);
                json.WriteString("legalBasis", rule.Descriptor.LegalBasis.At(null).In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
