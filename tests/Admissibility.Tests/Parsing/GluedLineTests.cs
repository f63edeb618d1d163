namespace Admissibility.Tests.Parsing;

/// <summary>Texts whose line ends were lost are read as with them.</summary>
public class GluedLineTests
{
    [Theory]
    [InlineData("I. – L’article L. 2 est abrogé.\nII. – L’article L. 3 est abrogé.")]
    [InlineData("I. – L’article L. 2 est complété par les mots : « et rond ».\nII bis. – L’article L. 3 est abrogé.")]
    [InlineData("L’article L. 2 est complété par une phrase ainsi rédigée :\n« Le four est chaud. »")]
    [InlineData("Le code de commerce est ainsi modifié :\n1° L’article L. 2 est ainsi modifié :\na) Le I est abrogé ;\nb) Le II est abrogé ;\n2° L’article L. 4 est abrogé.")]
    [InlineData("Après l’article L. 3, il est inséré un article L. 3-1 ainsi rédigé :\n« Art. L. 3-1. – I. – Le four est :\n« 1° Chaud ;\n« 2° Rond.\n« II. – Le pain est cuit. » ;\n2° L’article L. 4 est abrogé.")]
    [InlineData("Le livre II est complété par un titre III ainsi rédigé :\n« Titre III\n« Des fours\n« Art. L. 9. – Le four est :\n« – rond ;\n« – chaud. »")]
    [InlineData("Le livre II est complété par une section 13 ainsi rédigée :\n« Section 13\n« Des fours\n« Art. L. 9. – Le four est rond. »")]
    [InlineData("I. – Le livre II est abrogé.\nII. – Le I s’applique à compter du 1er janvier 2028.\nJusqu’à cette date, les fours sont fermés.")]
    [InlineData("Le code de commerce est ainsi modifié :\nAu 4° de l’article L. 2, après les mots « du 9° », sont insérés les mots : « et du 10° ».")]
    [InlineData("L’article L. 2 est ainsi modifié :\na) Le mot : « four » est supprimé,\nb) Le mot : « pain » est supprimé.")]
    public void A_text_without_line_ends_is_read_as_with_them(string text) =>
        Assert.Equal(Notation.OfArticle(text), Notation.OfArticle(text.Replace("\n", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("L’article L. 2 est abrogé.\nII. – L’article L. 3 est abrogé.")]
    [InlineData("Après l’article L. 3, il est inséré un article L. 4 ainsi rédigé :\n« Art. L. 4. – Le four est rond.\n« Le pain est cuit. »")]
    [InlineData("L’article L. 2 est ainsi modifié :\n1° Le I est abrogé ;\n2° Le II est abrogé.\nII. – Le III est abrogé.")]
    public void A_blank_for_each_line_end_changes_nothing(string text) =>
        Assert.Equal(Notation.OfArticle(text), Notation.OfArticle(text.Replace('\n', ' ')));

    [Fact]
    public void Some_line_ends_lost_are_found_among_the_others() => Assert.Equal(
        "I: insert(after alinea 2) alinea «Le four.» ; II: gage(loss in full) ; III: gage(loss in full cascade)",
        Notation.OfOrders("""
            I. – Après l’alinéa 2, insérer l’alinéa suivant :
            « Le four. »
            II. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs.III. – La perte de recettes pour les communes est compensée à due concurrence par la majoration de la dotation globale de fonctionnement et, corrélativement pour l’État, par la majoration de l’accise sur les tabacs.
            """));

    [Fact]
    public void A_number_against_the_word_before_it_opens_a_line() => Assert.Equal(
        "I: delete(article L. 2) ; II: gage(loss in full) ; III: gage(loss in full)",
        Notation.OfArticle(
            "I. – L’article L. 2 est abrogé.\nII. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les"
                + " tabacsIII.  La perte de recettes pour les organismes de sécurité sociale est compensée à due concurrence par la majoration de l’accise sur les"
                + " tabacs."));

    [Fact]
    public void A_number_against_the_last_word_of_a_quotation_ends_it() => Assert.Equal(
        "I: insert(after article L. 2) article×1 «Art. L. 3. – Le four est rond» ; II: application",
        Notation.OfArticle("I. – Après l’article L. 2, il est inséré un article L. 3 ainsi rédigé :« Art. L. 3. – Le four est rondII. – Le I entre en vigueur en 2030."));

    [Fact]
    public void A_first_number_is_apart_from_the_word_against_it() => Assert.Equal(
        Notation.OfArticle("Le titre Ier du livre III du code de commerce est abrogé."),
        Notation.OfArticle("Le titre Ierdu livre III du code de commerce est abrogé."));

    [Theory]
    [InlineData("I.A. – L’article L. 2 est abrogé.")]
    [InlineData("À l’alinéa 2, supprimer les mots :« du four ».")]
    [InlineData("Rédiger ainsi cet article :\n« Art. 6 undecies.I. – Le four est rond. »")]
    [InlineData("Compléter l’alinéa 2 par la référence : « et 2.1° ».")]
    public void A_number_inside_a_line_opens_none(string text) => Assert.Equal(
        Notation.OfOrders(text.Replace(".A", ". A", StringComparison.Ordinal).Replace(".I", ". I", StringComparison.Ordinal).Replace(":«", ": «", StringComparison.Ordinal)).Replace(" ", "", StringComparison.Ordinal),
        Notation.OfOrders(text).Replace(" ", "", StringComparison.Ordinal));
}
