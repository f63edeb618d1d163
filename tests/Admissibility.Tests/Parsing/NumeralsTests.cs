using System.Globalization;
using Admissibility.Parsing;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Text;
using Humanizer;

namespace Admissibility.Tests.Parsing;

public class NumeralsTests
{
    private static readonly CultureInfo s_french = CultureInfo.GetCultureInfo("fr");

    [Fact]
    public void Ranks_and_counts_are_those_of_humanizer()
    {
        var wrong = Enumerable.Range(2, 198)
            .SelectMany(value =>
                new (int Value, string Words, WordTable<int> Table)[]
                {
                    (value, value.ToOrdinalWords(s_french), Numerals.Ranks), (value, value.ToWords(s_french), Numerals.Counts)
                })
            .Where(row => !row.Table.TryGetValue(Hash(row.Words), out var value) || value != row.Value)
            .Select(row => row.Words);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("première", 1)]
    [InlineData("second", 2)]
    [InlineData("dernière", -1)]
    [InlineData("avant-dernier", -2)]
    [InlineData("quarante et unième", 41)]
    [InlineData("quarante-et-unième", 41)]
    [InlineData("soixante-dix-septième", 77)]
    [InlineData("quatre-vingt-dix-neuvième", 99)]
    [InlineData("centième", 100)]
    public void A_rank_is_read_however_it_is_joined(string words, int value)
    {
        var context = AmendmentParser.Open(Excerpt.Of(words, ""), ParserLimits.Default);
        var result = Tokens.Number(Numerals.Ranks)(context.At(0));
        Assert.True(result.WasSuccessful);
        Assert.Equal(value, result.Value);
        Assert.True(result.Remainder.AtEnd);
    }

    [Fact]
    public void No_two_words_share_a_hash()
    {
        var words = Enumerable.Range(2, 198).Select(FrenchNumber.Rank).Concat(Enumerable.Range(1, 199).Select(FrenchNumber.Count)).Distinct().ToList();
        Assert.Equal(words.Count, words.Select(word => WordHash.Of(word)).Distinct().Count());
    }

    private static ulong Hash(string words) => WordHash.Of(Typography.FoldText(words).Replace(' ', '-'));
}
