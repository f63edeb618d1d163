using System.Text;
using Admissibility.Binding;

namespace Admissibility.Tests.Binding;

public class StemsTests
{
    [Theory]
    [InlineData("boulangerie", "boulangeries")]
    [InlineData("industriel", "industrielles")]
    [InlineData("énergétique", "energétiques")]
    [InlineData("Logement", "LOGEMENTS")]
    [InlineData("œuvre", "oeuvres")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(StemOf(one), StemOf(other));

    [Theory]
    [InlineData("forêt", "fort")]
    [InlineData("farine", "marine")]
    public void Different_words_have_different_stems(string one, string other) => Assert.NotEqual(StemOf(one), StemOf(other));

    [Fact]
    public void An_accent_that_is_written_as_a_character_of_its_own_is_the_same() =>
        Assert.Equal(StemOf("énergie"), StemOf("énergie".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Articles_numbers_and_words_of_three_letters_are_left_out() =>
        Assert.Equal(["farine", "moulin"], Stems.In("La farine n° 1234 du moulin.").Select(found => found.Word));

    [Fact]
    public void A_word_that_no_one_writes_for_its_length_is_left_out() => Assert.Empty(Stems.In(new string('a', 41)));

    [Fact]
    public void A_rare_word_weighs_more_than_a_usual_one_and_an_unknown_one_most()
    {
        Assert.True(Stems.Weight(StemOf("boulangerie")) > Stems.Weight(StemOf("article")));
        Assert.True(Stems.Weight(StemOf("article")) > 0);
        Assert.True(Stems.Weight("zorvuliqu") >= Stems.Weight(StemOf("boulangerie")));
    }

    private static string StemOf(string word) => Assert.Single(Stems.In(word)).Stem;
}
