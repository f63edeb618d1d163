using Admissibility.Text;

namespace Admissibility.Tests.Text;

public class TypographyTests
{
    [Theory]
    [InlineData("APRÈS", "apres")]
    [InlineData("l’alinéa", "l'alinea")]
    [InlineData("n° 2", "n° 2")]
    [InlineData("1 000", "1 000")]
    [InlineData("L. 752–2", "l. 752-2")]
    [InlineData("ali\u00ADnéa", "alinea")]
    [InlineData("e\u0301tat", "etat")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("  deux\n mots ", "deux mots")]
    [InlineData("« mot »", "\" mot \"")]
    public void Variants_of_one_character_fold_to_one(string typed, string folded) => Assert.Equal(folded, Typography.FoldText(typed));

    [SeededProperty]
    public bool Folding_twice_changes_nothing_more(string? text)
    {
        var once = Typography.FoldText(text ?? "");
        return Typography.FoldText(once) == once;
    }
}
