using Admissibility.Text;

namespace Admissibility.Parsing.Lexicon;

/// <summary>French number words from 1 to 199, as ranks (« quarante-et-unième ») and as counts (« deux »), with spaces or hyphens.</summary>
/// <remarks>Keys are hashes of the words joined by hyphens (<see cref="WordHash"/>). A test holds the table against Humanizer.</remarks>
internal static class Numerals
{
    /// <summary>The greatest number read in words.</summary>
    private const int Greatest = 199;

    /// <summary>Ranks by the hash of their words; negative ones count from the end.</summary>
    public static WordTable<int> Ranks { get; } = BuildRanks();

    /// <summary>Counts by the hash of their words.</summary>
    public static WordTable<int> Counts { get; } = BuildCounts();

    /// <summary>Words that can be first in a number of several words.</summary>
    public static WordTable<bool> Leading { get; } = WordSet.Of(
        "vingt trente quarante cinquante soixante quatre quatre-vingt quatre-vingts cent soixante-et vingt-et avant");

    /// <summary>Whether a word can be first in a count.</summary>
    public static bool CanBeginCount(ulong hash) => Counts.Contains(hash) || Leading.Contains(hash);

    /// <summary>Whether a word can be first in a rank.</summary>
    public static bool CanBeginRank(ulong hash) => Ranks.Contains(hash) || Leading.Contains(hash);

    private static WordTable<int> BuildRanks()
    {
        var ranks = new WordTable<int>();
        for (var value = 2; value <= Greatest; value++)
        {
            Add(ranks, FrenchNumber.Rank(value), value);
            Add(ranks, FrenchNumber.Rank(value) + "s", value);
        }

        ranks.Add("premier premiere premiers premieres", 1);
        ranks.Add("second seconde seconds secondes", 2);
        ranks.Add("dernier derniere derniers dernieres", -1);
        ranks.Add("avant-dernier avant-derniere avant-derniers avant-dernieres penultieme penultiemes", -2);
        ranks.Add("antepenultieme antepenultiemes", -3);
        return ranks;
    }

    private static WordTable<int> BuildCounts()
    {
        var counts = new WordTable<int> { { "une", 1 } };
        for (var value = 1; value <= Greatest; value++)
        {
            Add(counts, FrenchNumber.Count(value) + (value % 100 == 80 ? "s" : ""), value);
            Add(counts, FrenchNumber.Count(value), value);
        }

        return counts;
    }

    /// <summary>« vingt-et-un » is also written « vingt-un », in haste.</summary>
    private static void Add(WordTable<int> table, string words, int value)
    {
        if (words.Contains("-et-", StringComparison.Ordinal))
        {
            table.Add(words.Replace("-et-", "-", StringComparison.Ordinal), value);
        }

        table.Add(words, value);
    }
}
