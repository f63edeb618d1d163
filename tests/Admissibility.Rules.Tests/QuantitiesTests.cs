namespace Admissibility.Rules.Tests;

public class QuantitiesTests
{
    [Theory]
    [InlineData(0, "0 phrase", "0 sentences")]
    [InlineData(1, "1 phrase", "1 sentence")]
    [InlineData(2, "2 phrases", "2 sentences")]
    [InlineData(11, "11 phrases", "11 sentences")]
    public void French_has_the_plural_from_two_on_and_english_everywhere_but_at_one(int count, string fr, string en)
    {
        var words = Quantities.Of(count, "phrase", "sentence");
        Assert.Equal((fr, en), (words.Fr, words.En));
    }
}
