using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>The passage most like words that are not found.</summary>
internal static class ClosestPassage
{
    private const int Longest = 80;

    private const int MostWords = 24;

    /// <summary>The longest run of the words that is in the article, with about as much text around it as was sought; null where nothing is alike.</summary>
    public static string? Find(ArticleText article, TextSpan within, string words)
    {
        var sought = words.Split((char[]?)null, MostWords + 1, StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToArray();
        for (var length = Math.Min(sought.Length - 1, 12); length > 0; length--)
        {
            for (var first = 0; first + length <= sought.Length; first++)
            {
                var run = string.Join(' ', sought, first, length);
                if (run.Length > 4 && WordSearch.Find(article, within, run) is [var found, ..])
                {
                    return Around(article, within, found, words.Length);
                }
            }
        }

        return null;
    }

    private static string Around(ArticleText article, TextSpan within, TextSpan found, int length)
    {
        var room = Math.Max(0, Math.Min(length, Longest) - found.Length);
        var start = Math.Max(within.Start, found.Start - (room / 2));
        while (start > within.Start && !Typography.IsBlank(article.Text[start - 1]))
        {
            start--;
        }

        var end = Math.Min(within.End, found.End + (room / 2) + 1);
        while (end < within.End && !Typography.IsBlank(article.Text[end]))
        {
            end++;
        }

        return Passage.OneLine(article.Text[start..end]);
    }
}
