using System.CommandLine;
using System.Diagnostics;
using Admissibility.Amendments;
using Admissibility.Reporting;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary><c>parse PATH…</c>: shows what was understood.</summary>
internal static class ParseCommand
{
    public static Command Create(Language language)
    {
        var paths = CommonOptions.Paths(language);
        var format = CommonOptions.Format(language, "tree", "json", "jsonl");
        var summary = new Option<bool>("--summary")
        {
            Description = new LocalizedText("Un seul objet JSON : combien a été compris.", "One JSON object: how much was understood.").In(language),
        };
        var unrecognized = new Option<bool>("--unrecognized")
        {
            Description = new LocalizedText(
                "Ce qui n’a pas été compris, le plus fréquent d’abord.", "What was not understood, the most frequent first.").In(language),
        };
        var description = new LocalizedText("Montre ce qui a été compris d’un amendement.", "Shows what was understood of an amendment.");
        var command = new Command("parse", description.In(language)) { paths, format, summary, unrecognized };
        command.SetAction(parsed =>
        {
            var inputs = new AmendmentSource(parsed.GetRequiredValue(paths), new Notices(language));
            return (int)(parsed.GetValue(summary) || parsed.GetValue(unrecognized)
                ? Summarize(inputs, parsed.GetValue(summary), parsed.GetValue(unrecognized))
                : Show(inputs, parsed.GetRequiredValue(format), language));
        });
        return command;
    }

    private static ExitCode Summarize(AmendmentSource inputs, bool summary, bool unrecognized)
    {
        var clock = Stopwatch.StartNew();
        var counts = new ParseSummary();
        foreach (var document in inputs.Read())
        {
            counts.Add(document, AmendmentSyntax.Of(document));
        }

        if (unrecognized)
        {
            counts.WriteUnrecognized(Console.Out);
        }

        if (summary)
        {
            Console.Out.WriteLine(counts.Render(clock.Elapsed.TotalSeconds));
        }

        return inputs.SomethingFailed ? ExitCode.Unusable : ExitCode.Success;
    }

    private static ExitCode Show(AmendmentSource inputs, string format, Language language)
    {
        var tree = new TreeRenderer(Console.Out, language);
        var array = format == "json" ? new JsonArrayWriter(Console.Out) : null;
        foreach (var document in inputs.Read())
        {
            var syntax = AmendmentSyntax.Of(document);
            switch (format)
            {
                case "json":
                    array!.Add(ParseJsonRenderer.Render(document, syntax, indented: true));
                    break;
                case "jsonl":
                    Console.Out.WriteLine(ParseJsonRenderer.Render(document, syntax, indented: false));
                    break;
                default:
                    tree.Render(document, syntax);
                    break;
            }
        }

        array?.End();
        return inputs.SomethingFailed ? ExitCode.Unusable : ExitCode.Success;
    }
}
