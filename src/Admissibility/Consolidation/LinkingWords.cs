using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Words that link what follows them to what precedes: « ainsi que », « y compris ».</summary>
internal static class LinkingWords
{
    private static readonly string[] s_words =
    [
        "ainsi", "y compris", "notamment", "et", "ou", "ni", "mais", "sauf", "hormis", "a l'exception", "dont", "qui", "que", "lequel", "laquelle", "lesquels",
        "lesquelles", "avec", "sans", "apres", "avant", "pour", "dans", "sous", "selon", "en particulier", "le cas echeant", "a condition", "sous reserve",
    ];

    /// <summary>Whether words begin with one: inserted after « lit, », they follow its comma.</summary>
    public static bool Begin(string words)
    {
        var folded = Typography.FoldText(words.AsSpan().TrimStart());
        return Array.Exists(s_words, word => folded.StartsWith(word, StringComparison.Ordinal)
            && (folded.Length == word.Length || !char.IsLetterOrDigit(folded[word.Length])));
    }
}
