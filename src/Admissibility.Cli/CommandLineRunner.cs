using System.CommandLine;
using Admissibility.Cli.Usage;
using Admissibility.Text;

namespace Admissibility.Cli;

/// <summary>Parses the command line in the language that it asks for, and runs the command; wrong use is reported on standard error.</summary>
internal static class CommandLineRunner
{
    /// <summary>Runs what was typed.</summary>
    /// <param name="args">What was typed after the program's name.</param>
    /// <param name="commands">All commands, described in a language.</param>
    public static ExitCode Run(string[] args, Func<Language, RootCommand> commands)
    {
        var (parsed, language) = Parse(args, commands);
        if (parsed.Errors.Count == 0)
        {
            return (ExitCode)parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
        }

        var notices = new Notices(language);
        foreach (var error in UsageErrors.Of(parsed))
        {
            notices.Write(error.In(language));
        }

        notices.WriteHelp(parsed.CommandResult.Command);
        return ExitCode.Unusable;
    }

    /// <summary>The language is known once the line is parsed, and words are needed to parse it: what asks for English is parsed again in English.</summary>
    private static (ParseResult Parsed, Language Language) Parse(string[] args, Func<Language, RootCommand> commands)
    {
        var parsed = Parse(args, commands(Language.French), Language.French);
        var language = LanguageOption.ChosenIn(parsed);
        return (language == Language.French ? parsed : Parse(args, commands(language), language), language);
    }

    private static ParseResult Parse(string[] args, RootCommand root, Language language)
    {
        root.Add(LanguageOption.Create(language));
        HelpPage.AddTo(root, language);
        return root.Parse(args, Configuration(language));
    }

    /// <summary>« @FILE » is replaced by the arguments in a file; one that cannot be read is named in the language chosen.</summary>
    private static ParserConfiguration Configuration(Language language)
    {
        var configuration = new ParserConfiguration();
        var read = configuration.ResponseFileTokenReplacer!;
        configuration.ResponseFileTokenReplacer = (string name, out IReadOnlyList<string>? arguments, out string? error) =>
        {
            var isRead = read(name, out arguments, out error);
            error = error is null ? null : new LocalizedText($"{name} : fichier d’arguments illisible", $"{name}: unreadable file of arguments").In(language);
            return isRead;
        };
        return configuration;
    }
}
