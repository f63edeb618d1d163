namespace Admissibility.Bills;

/// <summary>« bis », « ter »… « tricies »: the Latin adverbs that number what was inserted between two articles, with their value.</summary>
internal static class LatinMultiples
{
    private static readonly string[] s_first =
        ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies"];

    private static readonly string[] s_tens = ["decies", "vicies", "tricies", "quadragies", "quinquagies", "sexagies", "septuagies", "octogies", "nonagies"];

    /// <summary>The prefixes met for each unit; the first is the one written back.</summary>
    private static readonly string[][] s_units =
    [
        ["un"], ["duo"], ["ter", "tre", "tri"], ["quater", "quatuor"], ["quin", "quinqua", "quinquies", "quindec"], ["sex", "sexies", "se"],
        ["sept", "septen", "septem"], ["octo", "octies", "oct"], ["novo", "novem", "nonies", "nov"],
    ];

    private static readonly Dictionary<string, int> s_values = Build();

    /// <summary>All the adverbs known, without accent and in lower case.</summary>
    public static IEnumerable<string> Words => s_values.Keys;

    /// <summary>The value of an adverb (« bis » is 2).</summary>
    /// <param name="word">The word, folded (see <see cref="Text.Typography.Fold"/>).</param>
    /// <param name="value">Its value, or 0.</param>
    public static bool TryGetValue(string word, out int value) => s_values.TryGetValue(word, out value);

    /// <summary>The adverb of a value: « bis » for 2, « undecies » for 11; null for 1 and for what is beyond « novononagies ».</summary>
    public static string? Format(int value)
    {
        var (tens, unit) = (value / 10, value % 10);
        return value < 2 || tens > s_tens.Length ? null
            : value <= s_first.Length + 1 ? s_first[value - 2]
            : value == 15 ? "quindecies"
            : unit == 0 ? s_tens[tens - 1]
            : s_units[unit - 1][0] + s_tens[tens - 1];
    }

    private static Dictionary<string, int> Build()
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < s_first.Length; i++)
        {
            values[s_first[i]] = i + 2;
        }

        for (var tens = 0; tens < s_tens.Length; tens++)
        {
            values.TryAdd(s_tens[tens], 10 * (tens + 1));
            for (var unit = 0; unit < s_units.Length; unit++)
            {
                foreach (var prefix in s_units[unit])
                {
                    values.TryAdd(prefix + s_tens[tens], (10 * (tens + 1)) + unit + 1);
                }
            }
        }

        values.TryAdd("quindecies", 15);
        return values;
    }
}
