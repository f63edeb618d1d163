namespace Admissibility.Tests.Parsing;

/// <summary>« Entre l'alinéa 3 et l'alinéa 4 »: a point, and the two places that it is between.</summary>
public class BetweenPlacesTests
{
    [Theory]
    [InlineData("Entre l’alinéa 3 et l’alinéa 4, insérer l’alinéa suivant :\n« Le four. »", "insert(after between(alinea 3 & alinea 4)) alinea «Le four.»")]
    [InlineData("Entre les alinéas 3 et 4, insérer l’alinéa suivant :\n« Le four. »", "insert(after between(alinea 3,4)) alinea «Le four.»")]
    [InlineData("Entre la première et la deuxième phrases de l’alinéa 3, insérer la phrase suivante : « Le four. »", "insert(after between(sentence 1,2 alinea 3)) sentence «Le four.»")]
    [InlineData("À l’alinéa 3, entre les mots : « pain » et « rond », insérer le mot : « bien ».", "insert(after alinea 3 between(words[pain|rond])) «bien»")]
    [InlineData("À l’alinéa 3, entre le mot : « pain » et le mot : « rond », insérer le mot : « bien ».", "insert(after alinea 3 between(words[pain] & words[rond])) «bien»")]
    [InlineData("À l’alinéa 3, entre les mots : « pain » et les mots : « tout rond », insérer les mots : « de ville ».", "insert(after alinea 3 between(words[pain] & words[tout rond])) «de ville»")]
    [InlineData("Alinéa 3\nEntre les mots « pain » et « rond », ajouter « bien ».", "insert(after alinea 3 between(words[pain|rond])) «bien»")]
    [InlineData("Entre le I et le II, insérer un I bis ainsi rédigé :\n« I bis. – Le four. »", "insert(after between(sub I & sub II)) subdivision×1 «I bis. – Le four.»")]
    [InlineData("Entre les articles 3 et 4, insérer un article 3 bis ainsi rédigé :\n« Art. 3 bis. – Le four. »", "insert(after between(article 3,4)) article×1 «Art. 3 bis. – Le four.»")]
    [InlineData("À l’alinéa 3, entre les mots : « pain » et : « rond », insérer le mot : « bien ».", "insert(after alinea 3 between(words[pain|rond])) «bien»")]
    public void A_point_between_two_places_is_read(string dispositif, string meant) => Assert.Equal(meant, Notation.OfOrders(dispositif));

    [Theory]
    [InlineData("Entre la troisième et la quatrième ligne du tableau, il est inséré une ligne ainsi rédigée :\n« Four »", "insert(after between(row 3,4 table)) row×1 «Four»")]
    [InlineData("Entre les mots : « du » et « four », est inséré le mot : « petit ».", "insert(after between(words[du|four])) «petit»")]
    public void A_law_can_name_one_too(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Theory]
    [InlineData("Entre l’alinéa 3, insérer l’alinéa suivant :\n« Le four. »")]
    [InlineData("Entre les alinéas 3, 4 et 5, insérer l’alinéa suivant :\n« Le four. »")]
    public void One_place_or_three_are_no_point(string dispositif) => Assert.Contains("?", Notation.OfOrders(dispositif), StringComparison.Ordinal);
}
