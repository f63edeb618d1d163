namespace Admissibility.Parsing.Lexicon;

/// <summary>The months by name.</summary>
internal static class FrenchMonths
{
    public static readonly string[] Names =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>Their numbers, from 1.</summary>
    public static WordTable<int> Table { get; } = Build();

    private static WordTable<int> Build()
    {
        var table = new WordTable<int>();
        for (var i = 0; i < Names.Length; i++)
        {
            table.Add(Text.Typography.FoldText(Names[i]), i + 1);
        }

        return table;
    }
}
