using Admissibility.Text;

namespace Admissibility.Facts;

/// <summary>Exposés that name no reason. A word more, and it is for people to judge.</summary>
internal static class StubExposes
{
    /// <summary>Longer exposés say something.</summary>
    private const int Longest = 80;

    /// <summary>Whole exposés, folded and without punctuation at either end.</summary>
    private static readonly HashSet<string> s_stubs = new(StringComparer.Ordinal)
    {
        "amendement de repli", "sous-amendement de repli", "amendement d'appel", "sous-amendement d'appel", "repli", "appel",
        "se justifie par son texte meme", "cet amendement se justifie par son texte meme", "ce sous-amendement se justifie par son texte meme", "ce sous amendement se justifie par son texte meme",
        "se justifie par son texte-meme", "cet amendement se justifie par son texte-meme",
        "a completer", "a venir", "a rediger", "expose sommaire", "expose", "objet", "idem", "sans objet", "amendement", "texte", "xxx", "lorem ipsum",
    };

    /// <summary>Whether a text is one of them, however it is typed.</summary>
    public static bool Contain(string text) =>
        text.Length <= Longest && s_stubs.Contains(Typography.FoldText(text).Trim(' ', '.', '…', ':', '-', '«', '»', '"', '!'));
}
