using Admissibility.Bills;

namespace Admissibility.Tests.Bills;

public class ArticleNumberTests
{
    [Theory]
    [InlineData("premier", "1er")]
    [InlineData("1er", "1er")]
    [InlineData("Ier", "1er")]
    [InlineData("2 BIS A", "2 bis A")]
    [InlineData("2 bis AA", "2 bis AA")]
    [InlineData("55 septdecies", "55 septdecies")]
    [InlineData("2 bis D", "2 bis D")]
    [InlineData("l. 752-2", "L. 752-2")]
    [InlineData("unique", "unique")]
    [InlineData("LIMINAIRE", "liminaire")]
    public void A_number_has_one_spelling(string written, string spelling)
    {
        Assert.True(ArticleNumber.TryParse(written, out var number));
        Assert.Equal(spelling, number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("bis")]
    [InlineData("du code")]
    [InlineData("deux")]
    public void What_is_not_a_number_is_not_read(string written) => Assert.False(ArticleNumber.TryParse(written, out _));

    [Fact]
    public void Numbers_follow_each_other_as_in_a_bill()
    {
        string[] order =
        [
            "liminaire", "1er A", "1er", "1er bis", "2 AAA", "2 AA", "2 AB", "2 A", "2 B", "2",
            "2 bis AA", "2 bis A", "2 bis", "2 ter", "2 decies", "2 undecies", "3", "10",
        ];
        var numbers = order.Select(text => ArticleNumber.TryParse(text, out var number) ? number : throw new InvalidOperationException(text)).ToList();
        Assert.Equal(numbers, numbers.AsEnumerable().Reverse().Order());
    }

    [Theory]
    [InlineData("bis", 2)]
    [InlineData("ter", 3)]
    [InlineData("decies", 10)]
    [InlineData("duodecies", 12)]
    [InlineData("quindecies", 15)]
    [InlineData("septdecies", 17)]
    [InlineData("novodecies", 19)]
    [InlineData("vicies", 20)]
    [InlineData("duovicies", 22)]
    [InlineData("tricies", 30)]
    public void Latin_adverbs_have_their_value(string word, int value)
    {
        Assert.True(LatinMultiples.TryGetValue(word, out var found));
        Assert.Equal(value, found);
    }
}
