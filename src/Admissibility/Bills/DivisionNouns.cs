using System.Text;

namespace Admissibility.Bills;

/// <summary>The nouns of divisions, without accents: one list for headings, placements and places.</summary>
internal static class DivisionNouns
{
    /// <summary>The first is the one that a message says was expected. « États » are countries.</summary>
    private static readonly Noun[] s_nouns =
    [
        new(DivisionKind.Titre, "titre", "titres"),
        new(DivisionKind.Chapitre, "chapitre", "chapitres"),
        new(DivisionKind.Section, "section", "sections"),
        new(DivisionKind.SousSection, "sous-section", "sous-sections"),
        new(DivisionKind.Livre, "livre", "livres"),
        new(DivisionKind.Partie, "partie", "parties"),
        new(DivisionKind.Annexe, "annexe", "annexes"),
        new(DivisionKind.Paragraphe, "paragraphe", "paragraphes"),
        new(DivisionKind.SousTitre, "sous-titre", "sous-titres"),
        new(DivisionKind.SousParagraphe, "sous-paragraphe", "sous-paragraphes"),
        new(DivisionKind.Etat, "etat", ""),
    ];

    /// <summary>The ranks that « partie » follows in the heading of one, apart by blanks.</summary>
    public const string Ranks = "premiere seconde deuxieme troisieme quatrieme cinquieme";

    public static IReadOnlyList<Noun> All => s_nouns;

    /// <summary>The nouns apart by blanks, without those of some kinds.</summary>
    /// <param name="plural">Whether plurals are listed too.</param>
    /// <param name="except">Kinds that are left out.</param>
    public static string Without(bool plural, params DivisionKind[] except)
    {
        var words = new StringBuilder();
        foreach (var noun in s_nouns)
        {
            if (Array.IndexOf(except, noun.Kind) < 0)
            {
                words.Append(words.Length > 0 ? " " : "").Append(noun.Singular).Append(plural && noun.Plural.Length > 0 ? " " + noun.Plural : "");
            }
        }

        return words.ToString();
    }

    internal sealed record Noun(DivisionKind Kind, string Singular, string Plural);
}
