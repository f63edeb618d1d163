namespace Admissibility.RuleQuality.Application;

/// <summary>How many words have to go and to come to make one text of another: the least possible, which depends on no choice of alignment.</summary>
internal static class WordDistance
{
    public static int Of(string[] before, string[] after)
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

        return Between(before.AsSpan(start..beforeEnd), after.AsSpan(start..afterEnd));
    }

    private static int Between(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var common = new int[after.Length + 1];
        foreach (var word in before)
        {
            var diagonal = 0;
            for (var j = 1; j <= after.Length; j++)
            {
                var above = common[j];
                common[j] = word == after[j - 1] ? diagonal + 1 : Math.Max(above, common[j - 1]);
                diagonal = above;
            }
        }

        return before.Length + after.Length - (2 * common[after.Length]);
    }
}
