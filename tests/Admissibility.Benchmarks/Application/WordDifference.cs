namespace Admissibility.Benchmarks.Application;

/// <summary>The words that go and come from one text to another, by the longest common subsequence.</summary>
internal static class WordDifference
{
    /// <summary>Each with the place in the text before at which it goes or comes.</summary>
    public static IEnumerable<(int Place, string Word, bool IsAdded)> Of(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        int beforeEnd = before.Length, afterEnd = after.Length;
        while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] == after[afterEnd - 1])
        {
            beforeEnd--;
            afterEnd--;
        }

        return Middle(before[start..beforeEnd], after[start..afterEnd]).Select(edit => (edit.Place + start, edit.Word, edit.IsAdded));
    }

    private static IEnumerable<(int Place, string Word, bool IsAdded)> Middle(string[] before, string[] after)
    {
        var common = new ushort[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? (ushort)(common[i + 1, j + 1] + 1) : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        int x = 0, y = 0;
        while (x < before.Length || y < after.Length)
        {
            if (x < before.Length && y < after.Length && before[x] == after[y])
            {
                x++;
                y++;
            }
            else if (x < before.Length && (y == after.Length || common[x + 1, y] >= common[x, y + 1]))
            {
                yield return (x, before[x++], false);
            }
            else
            {
                yield return (x, after[y++], true);
            }
        }
    }
}
