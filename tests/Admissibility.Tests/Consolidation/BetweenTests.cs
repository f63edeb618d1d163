using Admissibility.Consolidation;

namespace Admissibility.Tests.Consolidation;

/// <summary>What is inserted between two places, which must follow one another.</summary>
public class BetweenTests
{
    private const string Article = "Le pain rond est vendu. Le four est chaud.\nLa farine est bise.\nLe sel est fin.";

    [Theory]
    [InlineData("À l’alinéa 1, entre les mots : « pain » et « rond », insérer le mot : « bien ».", "Le pain bien rond est vendu. Le four est chaud.\nLa farine est bise.\nLe sel est fin.")]
    [InlineData("À l’alinéa 1, entre le mot : « Le pain » et les mots : « rond est », insérer le mot : « bien ».", "Le pain bien rond est vendu. Le four est chaud.\nLa farine est bise.\nLe sel est fin.")]
    [InlineData("Entre les alinéas 1 et 2, insérer l’alinéa suivant :\n« Le levain est vif. »", "Le pain rond est vendu. Le four est chaud.\nLe levain est vif.\nLa farine est bise.\nLe sel est fin.")]
    [InlineData("Entre l’alinéa 2 et l’alinéa 3, insérer l’alinéa suivant :\n« Le levain est vif. »", "Le pain rond est vendu. Le four est chaud.\nLa farine est bise.\nLe levain est vif.\nLe sel est fin.")]
    [InlineData("Entre la première et la seconde phrases de l’alinéa 1, insérer la phrase suivante : « Le levain est vif. »", "Le pain rond est vendu. Le levain est vif. Le four est chaud.\nLa farine est bise.\nLe sel est fin.")]
    public void It_is_put_between_them(string dispositif, string amended) => Assert.Equal(amended, Applied.To(Article, dispositif));

    [Theory]
    [InlineData("À l’alinéa 1, entre les mots : « pain » et « vendu », insérer le mot : « bien ».")]
    [InlineData("Entre les alinéas 1 et 3, insérer l’alinéa suivant :\n« Le levain est vif. »")]
    [InlineData("À l’alinéa 1, entre les mots : « rond » et « pain », insérer le mot : « bien ».")]
    public void Places_that_do_not_follow_one_another_are_refused(string dispositif) =>
        Assert.Equal(RefusalReason.Uncertain, Applied.Refused(Article, dispositif).Reason);

    [Fact]
    public void A_place_that_does_not_exist_is_named() => Assert.Equal(RefusalReason.NoSuchAlinea, Applied.Refused(Article, "Entre les alinéas 3 et 4, insérer l’alinéa suivant :\n« Le levain est vif. »").Reason);
}
