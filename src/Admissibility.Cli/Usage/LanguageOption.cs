using System.CommandLine;
using System.CommandLine.Parsing;
using Admissibility.Cli.Commands;
using Admissibility.Text;

namespace Admissibility.Cli.Usage;

/// <summary><c>--language fr|en</c>, which every command has.</summary>
internal static class LanguageOption
{
    private const string Name = "--language";
    private const string English = "en";

    public static Option<string> Create(Language language)
    {
        var option = CommonOptions.Choice(
            Name, new("Langue des messages.", "Language of messages."), new("n’est pas une langue", "is not a language"), language, "fr", English);
        option.Recursive = true;
        return option;
    }

    /// <summary>The language that a command line asks for; French where it asks for none, or for one that there is not.</summary>
    public static Language ChosenIn(ParseResult parsed) =>
        parsed.RootCommandResult.GetResult(Name) is OptionResult { Tokens: [.., { Value: English }] } ? Language.English : Language.French;
}
