using Admissibility.Amendments;

namespace Admissibility.Tests.Amendments;

public class FrenchDateTests
{
    [Theory]
    [InlineData("12 juillet 2023", 2023, 7, 12)]
    [InlineData("1er août 2024", 2024, 8, 1)]
    [InlineData("mercredi 17 mai 2018", 2018, 5, 17)]
    [InlineData("13 avril 2018 ", 2018, 4, 13)]
    public void A_date_is_read_with_its_spaces(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), FrenchDate.TryParse(text));

    [Theory]
    [InlineData("31 février 2024")]
    [InlineData("juillet 2023")]
    [InlineData("le 12 juillet 2023 au soir")]
    public void What_is_not_a_date_is_not_read(string text) => Assert.Null(FrenchDate.TryParse(text));
}
