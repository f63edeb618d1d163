using System.Collections.Concurrent;
using System.Globalization;
using Lucene.Net.Analysis.Fr;

namespace Admissibility.Binding;

/// <summary>The stems of French words, and how much each says of a subject: the rarer among amendments, the more.</summary>
/// <remarks>
/// The weights are in <c>stems.tsv</c>: the number of amendments of the 17th legislature that hold each stem, and the number of all of them under « * ».
/// The command that makes the table is in the page on the quality of rules.
/// </remarks>
internal static class Stems
{
    /// <summary>The length of words that are read, in letters: shorter ones are the language's, longer ones are none.</summary>
    private const int Shortest = 4, Longest = 40;

    /// <summary>How many words are kept with their stems: the language has fewer, and a hostile text has any number.</summary>
    private const int Kept = 100_000;

    private const string Total = "*";

    private static readonly ConcurrentDictionary<string, string> s_stems = new(StringComparer.Ordinal);
    private static readonly Lazy<Dictionary<string, double>> s_weights = new(ReadWeights);

    /// <summary>Each word of a text that can say something of its subject, in lower case, with its stem.</summary>
    public static IEnumerable<(string Word, string Stem)> In(string text)
    {
        var plain = text.IsNormalized() ? text : text.Normalize();
        for (var at = 0; at < plain.Length;)
        {
            var end = at;
            while (end < plain.Length && char.IsLetter(plain[end]))
            {
                end++;
            }

            if (end - at is >= Shortest and <= Longest)
            {
                var word = plain[at..end].ToLowerInvariant();
                yield return (word, Of(word));
            }

            at = end + 1;
        }
    }

    /// <summary>What a stem weighs, above zero; one that no amendment of the table holds weighs most.</summary>
    public static double Weight(string stem) => s_weights.Value.TryGetValue(stem, out var weight) ? weight : s_weights.Value[Total];

    private static string Of(string word)
    {
        if (s_stems.TryGetValue(word, out var known))
        {
            return known;
        }

        var letters = word.Replace("œ", "oe", StringComparison.Ordinal).ToCharArray();
        var stem = new string(letters, 0, new FrenchLightStemmer().Stem(letters, letters.Length));
        if (s_stems.Count < Kept)
        {
            s_stems.TryAdd(word, stem);
        }

        return stem;
    }

    private static Dictionary<string, double> ReadWeights()
    {
        using var stream = typeof(Stems).Assembly.GetManifestResourceStream("Subject/stems.tsv")!;
        using var reader = new StreamReader(stream);
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            counts.Add(line[..tab], double.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture));
        }

        var all = counts[Total] + 1;
        return counts.ToDictionary(
            entry => entry.Key,
            entry => entry.Key == Total ? Math.Log(all) : Math.Log(all / (entry.Value + 1)),
            StringComparer.Ordinal);
    }
}
