using Admissibility.Text;

namespace Admissibility.Parsing;

/// <summary>Finds the keyword that a misspelt word must mean: one letter missing, added, changed, or two exchanged.</summary>
internal static class Spelling
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestWord = 5;

    /// <summary>Words of the language that stand one letter from a keyword and are never taken for it.</summary>
    private static readonly HashSet<string> s_neighbours = new(StringComparer.Ordinal)
    {
        "phase", "phases", "articule", "articules", "premiere", "premieres", "titres", "titre", "suivent", "devant", "avent", "apres", "unique", "chapitres",
        "section", "sections", "action", "actions", "servir", "inserer", "supprimez", "complete", "completes", "complets", "complet", "competer", "ligue", "ligues",
        "signe", "vigne", "digne", "mont", "mort", "mots", "moto", "annee", "armee", "annexe", "annexes", "connexe", "taxe", "date", "dates", "datee", "nombre", "ombre",
        "sombre", "alines", "ecrit", "etait", "etats", "etat", "etal", "parties", "patrie", "partir", "livre", "livres", "libre", "libres", "vivre", "ivre",
    };

    /// <summary>The first of <paramref name="words"/> that the token must mean, or null.</summary>
    public static string? FindMeant(TokenInput at, IReadOnlyList<string> words)
    {
        if (at.Token.Kind != TokenKind.Word)
        {
            return null;
        }

        var written = Typography.FoldText(at.Stream.CharsOf(at.Token));
        if (written.Length < ShortestWord || s_neighbours.Contains(written))
        {
            return null;
        }

        foreach (var word in words)
        {
            if (word.Length >= ShortestWord && IsOneEditAway(written, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether one insertion, deletion, change or exchange of neighbours makes one word of the other.</summary>
    internal static bool IsOneEditAway(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || a == b)
        {
            return false;
        }

        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var endA = a.Length;
        var endB = b.Length;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1])
        {
            endA--;
            endB--;
        }

        return (endA - start, endB - start) switch
        {
            (1, 1) or (0, 1) or (1, 0) => true,
            (2, 2) => a[start] == b[start + 1] && a[start + 1] == b[start],
            _ => false,
        };
    }
}
