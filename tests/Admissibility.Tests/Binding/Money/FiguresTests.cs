using Admissibility.Binding;
using Admissibility.Syntax;

namespace Admissibility.Tests.Binding.Money;

public class FiguresTests
{
    [Theory]
    [InlineData("100 000 €", WordsKind.Words, nameof(FigureKind.Amount), 100_000)]
    [InlineData("3 milliards d’euros", WordsKind.Words, nameof(FigureKind.Amount), 3_000_000_000)]
    [InlineData("2,5 millions d’euros", WordsKind.Words, nameof(FigureKind.Amount), 2_500_000)]
    [InlineData("5,5 %", WordsKind.Words, nameof(FigureKind.Rate), 5.5)]
    [InlineData("66", WordsKind.Rate, nameof(FigureKind.Rate), 66)]
    [InlineData("31 décembre 2026", WordsKind.Date, nameof(FigureKind.Date), 20261231)]
    [InlineData("2028", WordsKind.Year, nameof(FigureKind.Date), 20281231)]
    [InlineData("six ans", WordsKind.Words, nameof(FigureKind.Duration), 72)]
    [InlineData("cinq", WordsKind.Word, nameof(FigureKind.Duration), 5)]
    [InlineData("1 794", WordsKind.Number, nameof(FigureKind.Number), 1794)]
    public void A_figure_is_read_with_what_it_counts(string text, WordsKind kind, string counts, double value)
    {
        var figure = Assert.Single(Figures.In(text, kind));
        Assert.Equal(counts, figure.Kind.ToString());
        Assert.Equal((decimal)value, figure.Value);
    }

    [Theory]
    [InlineData("de l’article 200")]
    [InlineData("le pain")]
    public void A_number_that_names_something_is_no_figure(string text) => Assert.Empty(Figures.In(text, WordsKind.Words));

    [Theory]
    [InlineData("10 %", "20 %", true)]
    [InlineData("20 % et 30 %", "10 % et 30 %", false)]
    [InlineData("10 %", "20 % en 2027 et 30 % en 2028", true)]
    public void Figures_that_go_one_way_are_compared(string before, string after, bool isRaised) =>
        Assert.Equal(isRaised, Compare(before, after)!.Value.IsRaised);

    [Theory]
    [InlineData("10 % et 20 %", "20 % et 10 %")]
    [InlineData("10 %", "10 %")]
    [InlineData("10 %", "100 €")]
    public void Others_are_not(string before, string after) => Assert.Null(Compare(before, after));

    [Theory]
    [InlineData("2025", "2028", "Date")]
    [InlineData("1000", "2000", "Number")]
    [InlineData("2000", "500", "Number")]
    public void A_number_is_a_year_only_beside_another(string before, string after, string kind) =>
        Assert.Equal(kind, Compare(before, after)!.Value.Kind.ToString());

    private static (FigureKind Kind, bool IsRaised)? Compare(string before, string after) =>
        Figures.Compare(Figures.In(before, WordsKind.Words), Figures.In(after, WordsKind.Words));
}
