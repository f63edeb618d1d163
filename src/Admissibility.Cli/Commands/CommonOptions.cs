using System.CommandLine;
using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary>Arguments and options that several commands share, described in the language chosen.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths(Language language) => new("PATH")
    {
        Description = new LocalizedText(
            "Fichier, dossier, motif (« *.txt ») ou « - » pour l’entrée standard.",
            "File, folder, pattern (“*.txt”) or “-” for standard input.").In(language),
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>An option with a value of those given, the first by default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="refusal">What is said of another value, after it: « n’est pas une langue ».</param>
    /// <param name="language">The language of what is said.</param>
    /// <param name="values">The values.</param>
    public static Option<string> Choice(string name, LocalizedText description, LocalizedText refusal, Language language, params string[] values)
    {
        var option = new Option<string>(name)
        {
            Description = description.In(language),
            HelpName = string.Join('|', values),
            DefaultValueFactory = _ => values[0],
        };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !values.Contains(given, StringComparer.Ordinal))
            {
                var allowed = string.Join(", ", values);
                LocalizedText error = new($"« {given} » {refusal.Fr} ; valeurs : {allowed}", $"“{given}” {refusal.En}; values: {allowed}");
                result.AddError(error.In(language));
            }
        });
        return option;
    }

    public static Option<string> Format(Language language, params string[] values) => Choice(
        "--format",
        new("Forme de la sortie.", "Form of the output."),
        new("n’est pas une forme de sortie", "is not a form of output"),
        language,
        values);

    /// <summary>The day by whose law amendments are judged and bases cited.</summary>
    public static Option<DateOnly?> AsAtOption(Language language) => new("--as-at")
    {
        Description = new LocalizedText(
            "Jour dont le droit s’applique (2026-03-17) ; à défaut la date de l’amendement.",
            "Day whose law applies (2026-03-17); otherwise the date of the amendment.").In(language),
        HelpName = "DATE",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            LocalizedText error = new($"« {given} » n’est pas une date ; attendu : 2026-03-17", $"“{given}” is not a date; expected: 2026-03-17");
            result.AddError(error.In(language));
            return null;
        },
    };

    public static Option<string?> DossierOption(Language language) => File("--dossier", language, new(
        "Fichier dossier.json ; à défaut celui qui se trouve à côté de l’amendement.",
        "File dossier.json; otherwise the one beside the amendment."));

    public static Option<string?> BillOption(Language language) =>
        File("--bill", language, new("Texte en discussion ; prime sur celui du dossier.", "Text under discussion; takes precedence over that of the dossier."));

    /// <summary>An option whose value is a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="language">The language of what is said.</param>
    /// <param name="description">What it is for.</param>
    public static Option<string?> File(string name, Language language, LocalizedText description) => new(name)
    {
        Description = description.In(language),
        HelpName = new LocalizedText("FICHIER", "FILE").In(language),
    };
}
