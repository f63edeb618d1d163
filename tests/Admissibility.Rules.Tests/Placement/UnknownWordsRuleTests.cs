using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnknownWordsRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnknownWordsRule>();

    [Fact]
    public void Words_that_are_not_there_are_reported_with_the_closest_passage() => s_rule.Reports("""
        ARTICLE 2
        Substituer aux [|mots : « provenance de la farine »|] les mots : « composition du pain ».
        """, "« provenance de la farine » n’a pas été trouvé dans le passage visé ; le plus proche y est : « l’origine de la farine. ».");

    [Fact]
    public void Words_of_another_alinea_are_reported_with_its_number() => s_rule.Reports("""
        ARTICLE 1ER
        À l’alinéa 2, supprimer [|le mot : « pain »|].
        """, "« pain » n’a pas été trouvé dans le passage visé ; le texte cité se trouve à l’alinéa 3.");

    [Fact]
    public void Words_that_are_like_nothing_there_are_reported_alone() => s_rule.Reports("""
        ARTICLE 2
        Supprimer [|le mot : « zouave »|].
        """, "« zouave » n’a pas été trouvé dans le passage visé.");

    [Fact]
    public void Each_place_of_a_repetition_is_looked_at() => s_rule.Reports("""
        ARTICLE 1ER
        I. – À l’alinéa 3, substituer au mot : « pain » le mot : « gâteau ».
        II. – En conséquence, procéder à la même substitution à [|l’alinéa 1|].
        """);

    [Theory]
    [InlineData("Substituer aux mots : \"l'origine de la farine\" les mots : « sa composition ».")]
    [InlineData("Substituer aux mots : « L’ORIGINE » les mots : « la provenance ».")]
    [InlineData("Après le mot :\n« boulangers »,\ninsérer le mot :\n« artisanaux ».")]
    public void Words_are_found_however_they_are_typed(string dispositif) => s_rule.Accepts($"""
        ARTICLE 2
        {dispositif}
        """);

    [Fact]
    public void Words_that_another_part_puts_in_are_not_missed() => s_rule.Accepts("""
        ARTICLE 2
        I. – Après le mot : « boulangers », insérer les mots : « et les pâtissiers ».
        II. – En conséquence, après le mot : « pâtissiers », insérer le mot : « artisanaux ».
        """);

    [Fact]
    public void Words_as_another_part_makes_them_are_not_missed() => s_rule.Accepts("""
        ARTICLE 2
        I. – Substituer au mot : « affichent » le mot : « publient ».
        II. – En conséquence, après les mots : « publient l’origine », insérer le mot : « exacte ».
        """);

    [Fact]
    public void So_are_those_of_a_part_that_cannot_be_applied() => s_rule.Reports("""
        ARTICLE 2
        I. – Après [|le mot : « zouave »|], insérer les mots : « et les pâtissiers ».
        II. – En conséquence, après le mot : « pâtissiers », insérer le mot : « artisanaux ».
        """);

    [Fact]
    public void That_another_part_takes_their_alinea_away_does_not_explain_them() => s_rule.Reports("""
        ARTICLE 1ER
        I. – Supprimer les alinéas 1 à 2.
        II. – À l’alinéa 3, supprimer [|le mot : « zouave »|].
        """);

    [Fact]
    public void Words_that_are_not_at_the_end_are_found_all_the_same() => s_rule.Accepts("""
        ARTICLE 2
        À la fin de l’alinéa 1, supprimer les mots : « l’origine ».
        """);

    [Fact]
    public void Nothing_is_reported_after_a_sentence_that_was_not_understood() => s_rule.Accepts("""
        ARTICLE 2
        Zorvuliquer l’alinéa 1 par ce qui suit.
        Supprimer le mot : « zouave ».
        """);

    [Theory]
    [InlineData("À l’article L. 121-80 du code de commerce, supprimer le mot : « zouave ».")]
    [InlineData("À l’alinéa 2 de l’amendement n° 12, supprimer le mot : « zouave ».")]
    public void Words_of_another_text_are_not_looked_for_in_the_bill(string dispositif) => s_rule.Accepts($"""
        ARTICLE 2
        {dispositif}
        """);

    [Fact]
    public void Without_the_bill_it_says_that_it_could_not_look() => s_rule.With(Dossier.Empty).IsUnassessedWithout("""
        ARTICLE 2
        Supprimer le mot : « zouave ».
        """, DossierBill.Missing);

    [Fact]
    public void Of_an_article_that_the_bill_does_not_have_it_says_that_it_could_not_look() => s_rule.IsUnassessedWithout("""
        ARTICLE 9
        Supprimer le mot : « zouave ».
        """, ArticleUnderAmendment.Missing);

    [Fact]
    public void Of_an_article_that_is_not_printed_it_says_that_it_could_not_look() => s_rule.With(Bench.SecondReading).IsUnassessedWithout("""
        ARTICLE 3
        Supprimer le mot : « zouave ».
        """, ArticleUnderAmendment.Missing);

    [Fact]
    public void Words_of_a_sub_amendment_are_its_parents() => s_rule.IsUnassessedWithout("""
        ASSEMBLÉE NATIONALE
        SOUS-AMENDEMENT
        N° 14
        présenté par
        M. Fournier
        ----------
        ARTICLE 2
        À l’alinéa 2, supprimer le mot : « zouave ».
        """, ArticleUnderAmendment.Missing);
}
