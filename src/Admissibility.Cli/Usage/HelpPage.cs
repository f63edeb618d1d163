using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Admissibility.Text;

namespace Admissibility.Cli.Usage;

/// <summary>What <c>--help</c> prints, in the language chosen: System.CommandLine's own page, whose headings are English.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private readonly Language _language;

    private HelpPage(Language language) => _language = language;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Makes it the page of all commands.</summary>
    public static void AddTo(RootCommand root, Language language)
    {
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption:
                    option.Action = new HelpPage(language);
                    option.Description = new LocalizedText("Affiche cette aide.", "Shows this help.").In(language);
                    break;
                case VersionOption:
                    option.Description = new LocalizedText("Affiche la version.", "Shows the version.").In(language);
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        Write(parseResult.InvocationConfiguration.Output, command, OptionsOf(parseResult.CommandResult));
        return (int)ExitCode.Success;
    }

    /// <summary>Its own options, then those that all commands share; help and version last.</summary>
    private static IEnumerable<Option> OptionsOf(CommandResult result) => result.Command.Options
        .Concat(result.Parent is CommandResult parent ? parent.Command.Options.Where(option => option.Recursive) : [])
        .Where(option => !option.Hidden)
        .OrderBy(option => option is HelpOption or VersionOption);

    private void Write(TextWriter output, Command command, IEnumerable<Option> options)
    {
        output.Write($"{Say("Description :", "Description:")}\n  {command.Description}\n\n");
        output.Write($"{Say("Utilisation :", "Usage:")}\n  {Usage(command)}\n\n");
        Section(output, Say("Arguments :", "Arguments:"), command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description)));
        Section(output, Say("Options :", "Options:"), options.Select(option => (LabelOf(option), DescriptionOf(option))));
        Section(output, Say("Commandes :", "Commands:"), command.Subcommands.Select(subcommand => (LabelOf(subcommand), subcommand.Description)));
    }

    private string Usage(Command command)
    {
        string[] parts = command.Subcommands.Count > 0
            ? [Notices.ProgramName, Say("[commande]", "[command]"), "[options]"]
            : [Notices.ProgramName, command.Name, .. command.Arguments.Select(UsageOf), "[options]"];
        return string.Join(' ', parts);
    }

    private static string UsageOf(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>..." : $"<{argument.Name}>";

    private static string LabelOf(Command command) => string.Join(' ', command.Arguments.Select(argument => $"<{argument.Name}>").Prepend(command.Name));

    private string LabelOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name));
        var value = option.HelpName is { } name ? $" <{name}>" : "";
        return names + value + (option.Required ? Say(" (obligatoire)", " (required)") : "");
    }

    private string? DescriptionOf(Option option) => option.HasDefaultValue && option.GetDefaultValue() is string value
        ? $"{option.Description} {Say($"[défaut : {value}]", $"[default: {value}]")}"
        : option.Description;

    private static void Section(TextWriter output, string heading, IEnumerable<(string Label, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var indent = all.Max(row => row.Label.Length) + 4;
        output.Write($"{heading}\n");
        foreach (var (label, description) in all)
        {
            output.Write($"  {label.PadRight(indent - 2)}{Terminal.Wrap(description ?? "", indent)}\n");
        }

        output.Write("\n");
    }

    private string Say(string fr, string en) => new LocalizedText(fr, en).In(_language);
}
