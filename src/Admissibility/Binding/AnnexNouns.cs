namespace Admissibility.Binding;

/// <summary>The nouns of annexes in a placement that names an article first: « ARTICLE 2 ET RAPPORT ANNEXÉ », « ARTICLE 42 (ÉTAT B) ».</summary>
internal static class AnnexNouns
{
    private static readonly string[] s_nouns = ["rapport annexé", "rapport annexe", "annexe", "état", "etat"];

    /// <summary>Where the name of the annex begins; -1 where no annex is named.</summary>
    public static int IndexIn(string words)
    {
        foreach (var noun in s_nouns)
        {
            var at = words.IndexOf(noun, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return at;
            }
        }

        return -1;
    }
}
