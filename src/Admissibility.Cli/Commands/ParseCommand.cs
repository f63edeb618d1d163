using System.CommandLine;
using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Rendering;

namespace Admissibility.Cli.Commands;

/// <summary><c>parse PATH…</c>: shows what was understood.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format("tree", "json", "jsonl");
        var command = new Command("parse", "Montre ce qui a été compris d’un amendement.") { paths, format };
        command.SetAction(parsed => (int)Run(new Inputs(parsed.GetRequiredValue(paths)), parsed.GetRequiredValue(format)));
        return command;
    }

    private static ExitCode Run(Inputs inputs, string format)
    {
        var any = false;
        foreach (var document in inputs.Read())
        {
            var syntax = AmendmentSyntax.Of(document);
            Write(document, syntax, format, any);
            any = true;
        }

        if (format == "json")
        {
            Console.Out.WriteLine(any ? "\n]" : "[]");
        }

        return inputs.SomethingFailed ? ExitCode.Unusable : ExitCode.Success;
    }

    private static void Write(AmendmentDocument document, AmendmentSyntax syntax, string format, bool further)
    {
        switch (format)
        {
            case "json":
                Console.Out.Write(further ? ",\n" : "[\n");
                Console.Out.Write(ParseJsonRenderer.Render(document, syntax, indented: true));
                break;
            case "jsonl":
                Console.Out.WriteLine(ParseJsonRenderer.Render(document, syntax, indented: false));
                break;
            default:
                TreeRenderer.Render(Console.Out, document, syntax);
                break;
        }
    }
}
