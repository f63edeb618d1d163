using Admissibility.Amendments;

namespace Admissibility.Tests.Amendments;

public class AmendmentNumberTests
{
    [Theory]
    [InlineData("1370", "", "1370", "")]
    [InlineData("CE1366", "CE", "1366", "")]
    [InlineData("I-2749", "I-", "2749", "")]
    [InlineData("II-CF12", "II-CF", "12", "")]
    [InlineData("CL12", "CL", "12", "")]
    [InlineData("COM-30", "COM-", "30", "")]
    [InlineData("572 rect.", "", "572", "rect.")]
    [InlineData("12 rect. bis", "", "12", "rect. bis")]
    [InlineData("CD 87 (Rect)", "CD", "87", "Rect")]
    public void A_number_has_prefix_order_and_rectification(string text, string prefix, string order, string rectification) =>
        Assert.Equal(new AmendmentNumber(prefix, order, rectification), AmendmentNumber.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("amendement")]
    [InlineData("12 juillet 2023")]
    [InlineData("l’article 12")]
    public void Anything_else_is_not_a_number(string text) => Assert.Null(AmendmentNumber.TryParse(text));

    [Theory]
    [InlineData("CE1366")]
    [InlineData("572 rect. bis")]
    public void A_number_is_written_as_it_was_read(string text) => Assert.Equal(text, AmendmentNumber.TryParse(text)!.ToString());
}
