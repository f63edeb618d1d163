using Admissibility.Parsing.Lexicon;

namespace Admissibility.Tests.Parsing;

public class WordTableTests
{
    private static readonly WordTable<int> s_table = new() { { "un une", 1 }, { "deux", 2 } };

    [Theory]
    [InlineData("une", 1)]
    [InlineData("UNE", 1)]
    [InlineData("deux", 2)]
    public void A_word_of_the_table_is_found_whatever_its_case(string word, int value)
    {
        Assert.True(s_table.TryGetValue(WordHash.Of(word), out var found));
        Assert.Equal(value, found);
    }

    [Fact]
    public void Another_word_and_a_token_that_is_no_word_are_not()
    {
        Assert.False(s_table.TryGetValue(WordHash.Of("trois"), out _));
        Assert.False(s_table.Contains(0));
        Assert.False(s_table.TryGetValue(0, out _));
    }

    [Fact]
    public void It_grows_with_its_words()
    {
        var table = new WordTable<int>();
        for (var i = 0; i < 1000; i++)
        {
            table.Add($"mot{i}", i);
        }

        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal(i, table[$"mot{i}"]));
    }
}
