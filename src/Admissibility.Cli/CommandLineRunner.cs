using System.CommandLine;

namespace Admissibility.Cli;

/// <summary>Parses the command line and runs the command; wrong use is told on standard error.</summary>
internal static class CommandLineRunner
{
    public static ExitCode Run(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return (ExitCode)parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
        }

        foreach (var error in parsed.Errors)
        {
            Console.Error.WriteLine($"admissibility : {error.Message}");
        }

        Console.Error.WriteLine($"Aide : admissibility {(parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ")}--help");
        return ExitCode.Unusable;
    }
}
