using System.CommandLine;
using Admissibility.Text;

namespace Admissibility.Cli;

/// <summary>What the program says of its own run, on standard error: a line each, after its name.</summary>
/// <param name="language">In which language.</param>
internal sealed class Notices(Language language)
{
    /// <summary>The name under which the program is called.</summary>
    public const string ProgramName = "admissibility";

    /// <summary>Writes one notice.</summary>
    public void Write(LocalizedText words) =>
        Console.Error.WriteLine(new LocalizedText($"{ProgramName} : {words.Fr}", $"{ProgramName}: {words.En}").In(language));

    /// <summary>Says where help on a command is to be had.</summary>
    public void WriteHelp(Command command)
    {
        var line = command is RootCommand ? $"{ProgramName} --help" : $"{ProgramName} {command.Name} --help";
        Console.Error.WriteLine(new LocalizedText($"Aide : {line}", $"Help: {line} --language en").In(language));
    }
}
