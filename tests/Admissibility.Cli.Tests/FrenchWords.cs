using System.Text.RegularExpressions;

namespace Admissibility.Cli.Tests;

/// <summary>
/// Finds French in an output that is to be English: words that every sentence has, nouns of the tool, blanks before
/// punctuation, French quotation marks.
/// </summary>
internal static partial class FrenchWords
{
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "le", "la", "les", "des", "du", "est", "sont", "une", "pas", "ni", "ou", "et", "dans", "avec", "sur", "pour", "par", "aucun", "aucune",
        "fichier", "fichiers", "introuvable", "illisible", "amendement", "amendements", "texte", "règle", "règles", "attendu", "attendue", "manque",
        "inconnu", "inconnue", "ligne", "colonne", "champ", "valeurs", "octets", "entrée", "entrées", "vide", "aide", "langue", "défaut",
        "fondement", "appréciation", "contrôles", "effectués", "expertiser", "savoir", "décision", "recevables", "irrecevables", "utilisation",
    };

    /// <summary>What is French, in the order in which it is found; what is between English quotation marks or angle brackets is somebody else's.</summary>
    public static IEnumerable<string> In(string output)
    {
        var own = Quotation().Replace(output, "“”");
        return Word().Matches(own).Select(match => match.Value).Where(s_words.Contains).Concat(Spacing().Matches(own).Select(match => match.Value));
    }

    [GeneratedRegex("“[^”]*”|⟨[^⟩]*⟩", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\S+[ \u00A0\u202F][:;?!](?=\s|$)|[«»]", RegexOptions.Multiline, 1000)]
    private static partial Regex Spacing();
}
