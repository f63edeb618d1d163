using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>Reads the note in brackets beside or below the heading of an article: what became of it.</summary>
internal static class ArticleNote
{
    private const int Longest = 60;

    /// <summary>Each note by what it holds; the first that fits counts.</summary>
    private static readonly (string Words, ArticleStatus Status)[] s_notes =
    [
        ("suppression conforme", ArticleStatus.DeletionSettled),
        ("suppressions conformes", ArticleStatus.DeletionSettled),
        ("suppression maintenue", ArticleStatus.DeletionMaintained),
        ("suppressions maintenues", ArticleStatus.DeletionMaintained),
        ("supprime", ArticleStatus.Deleted),
        ("conforme", ArticleStatus.Settled),
        ("non modifie", ArticleStatus.Unchanged),
        ("sans modification", ArticleStatus.Unchanged),
        ("nouveau", ArticleStatus.New),
        ("pour coordination", ArticleStatus.Open),
        ("precedemment", ArticleStatus.Open),
    ];

    /// <summary>« (Suppression maintenue) »; null for anything else, and for brackets with text after them.</summary>
    public static ArticleStatus? Read(ReadOnlySpan<char> line)
    {
        var folded = Typography.FoldText(line);
        if (folded.Length is 0 or > Longest || folded[0] is not ('(' or '[') || folded[^1] is not (')' or ']'))
        {
            return null;
        }

        foreach (var (words, status) in s_notes)
        {
            if (folded.Contains(words, StringComparison.Ordinal))
            {
                return status;
            }
        }

        return null;
    }
}
