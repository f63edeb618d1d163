namespace Admissibility.Bills;

/// <summary>The circled numbers ①②③ that pages print before alinéas, up to ㊿; some files hold ❶ instead.</summary>
internal static class Pastille
{
    /// <summary>The greatest number that has a circled character.</summary>
    public const int Greatest = 50;

    /// <summary>First character of a run, how many it holds, the number of the first.</summary>
    private static readonly (char First, int Count, int Number)[] s_runs =
        [('\u2460', 20, 1), ('\u3251', 15, 21), ('\u32B1', 15, 36), ('\u2776', 10, 1)];

    /// <summary>The number of the pastille at the head of a line, 0 without a pastille, and the line without it.</summary>
    public static int Take(ref string line)
    {
        foreach (var (first, count, number) in s_runs)
        {
            if (line.Length > 0 && line[0] >= first && line[0] < first + count)
            {
                var value = number + line[0] - first;
                line = line[1..].Trim();
                return value;
            }
        }

        return 0;
    }
}
