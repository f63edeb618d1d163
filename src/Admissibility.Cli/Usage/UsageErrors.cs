using System.CommandLine;
using System.CommandLine.Parsing;
using Admissibility.Text;

namespace Admissibility.Cli.Usage;

/// <summary>What is wrong with a command line, in both languages: the parser says where, and knows English only.</summary>
internal static class UsageErrors
{
    public static IEnumerable<LocalizedText> Of(ParseResult parsed) => parsed.Errors.Any(error => error.SymbolResult is CommandResult)
        ? parsed.Errors.Where(error => error.SymbolResult is not CommandResult).Select(Words).Concat(Unexpected(parsed))
        : parsed.Errors.Select(Words);

    /// <summary>What an option or argument wants; validators of commands have worded theirs already.</summary>
    private static LocalizedText Words(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Implicit: true, Option.Name: var name } => new($"l’option {name} est obligatoire", $"option {name} is required"),
        OptionResult { Option: var option, Tokens.Count: var count } when count < option.Arity.MinimumNumberOfValues =>
            new($"l’option {option.Name} attend une valeur", $"option {option.Name} needs a value"),
        OptionResult { Option: var option, Tokens.Count: var count } when count > option.Arity.MaximumNumberOfValues =>
            new($"l’option {option.Name} attend une seule valeur, {count} sont données", $"option {option.Name} takes one value, {count} are given"),
        ArgumentResult { Argument: var argument, Tokens.Count: var count } when count < argument.Arity.MinimumNumberOfValues =>
            new($"l’argument {argument.Name} manque", $"argument {argument.Name} is missing"),
        _ => new(error.Message, error.Message),
    };

    /// <summary>What belongs to no command, option or argument, or the command that is missing.</summary>
    private static IEnumerable<LocalizedText> Unexpected(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count == 0)
        {
            return parsed.UnmatchedTokens.Select(token => new LocalizedText($"« {token} » n’est pas attendu ici", $"“{token}” is not expected here"));
        }

        var names = string.Join(", ", command.Subcommands.Select(subcommand => subcommand.Name));
        LocalizedText problem = parsed.UnmatchedTokens is [var first, ..]
            ? new($"« {first} » n’est pas une commande ; commandes : {names}", $"“{first}” is not a command; commands: {names}")
            : new($"une commande est attendue : {names}", $"a command is expected: {names}");
        return [problem];
    }
}
