using System.CommandLine;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Fichier, dossier, motif (« *.txt ») ou « - » pour l’entrée standard.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string> Format(string first, params string[] others)
    {
        var format = new Option<string>("--format") { Description = "Forme de la sortie.", DefaultValueFactory = _ => first };
        format.AcceptOnlyFromAmong([first, .. others]);
        return format;
    }

    public static Option<Language> LanguageOption()
    {
        var language = new Option<Language>("--language")
        {
            Description = "Langue des messages : fr ou en.",
            DefaultValueFactory = _ => Language.French,
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "fr": return Language.French;
                    case "en": return Language.English;
                    default: result.AddError($"« {result.Tokens[0].Value} » n’est pas une langue ; valeurs : fr, en"); return default;
                }
            },
        };
        return language;
    }

    /// <summary>The day by whose law amendments are judged and bases cited.</summary>
    public static Option<DateOnly?> AsAtOption() => new("--as-at")
    {
        Description = "Jour dont le droit s’applique (2026-03-17) ; à défaut la date de l’amendement.",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"« {result.Tokens[0].Value} » n’est pas une date ; attendu : 2026-03-17");
            return null;
        },
    };

    public static Option<string?> DossierOption() => new("--dossier") { Description = "Fichier dossier.json ; à défaut celui qui se trouve à côté de l’amendement." };

    public static Option<string?> BillOption() => new("--bill") { Description = "Texte en discussion ; prime sur celui du dossier." };
}
