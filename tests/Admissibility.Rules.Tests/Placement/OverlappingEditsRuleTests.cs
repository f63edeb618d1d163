using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class OverlappingEditsRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<OverlappingEditsRule>();

    [Fact]
    public void Words_changed_in_an_alinea_that_is_removed_are_reported() => s_rule.Reports("""
        ARTICLE 1ER
        I. – Supprimer l’alinéa 3.
        II. – [|À l’alinéa 3, substituer au mot : « pain » le mot : « gâteau »|].
        """, "Le passage « pain » est modifié deux fois par l’amendement, de façons différentes.");

    [Fact]
    public void The_later_instruction_is_marked_whichever_is_first_in_the_bill() => s_rule.Reports("""
        ARTICLE 2
        I. – Substituer aux mots : « la farine » les mots : « la pâte ».
        II. – [|Substituer aux mots : « l’origine de la » les mots : « la provenance de leur »|].
        """, "Le passage « la » est modifié deux fois par l’amendement, de façons différentes.");

    [Fact]
    public void Without_the_bill_nothing_is_concluded() => s_rule.With(Dossier.Empty).IsUnassessedWithout("""
        ARTICLE 1ER
        Supprimer l’alinéa 3.
        """, DossierBill.Missing);

    [Fact]
    public void Without_the_text_of_the_article_nothing_is_concluded() => s_rule.With(Bench.SecondReading).IsUnassessedWithout("""
        ARTICLE 3
        Supprimer l’alinéa 3.
        """, ArticleUnderAmendment.Missing);

    [Fact]
    public void A_dispositif_that_orders_nothing_needs_no_bill() => s_rule.With(Dossier.Empty).Accepts("""
        APRÈS L’ARTICLE 1ER, insérer l’article suivant :
        Le pain est pesé.
        """);

    [Fact]
    public void The_same_change_ordered_twice_is_no_contradiction() => s_rule.Accepts("""
        ARTICLE 1ER
        I. – À l’alinéa 3, substituer au mot : « pain » le mot : « gâteau ».
        II. – En conséquence, à l’alinéa 3, substituer au mot : « pain » le mot : « gâteau ».
        """);

    [Fact]
    public void A_substitution_made_elsewhere_too_is_no_overlap() => s_rule.Accepts("""
        ARTICLE 1ER
        I. – À l’alinéa 2, substituer au mot : « abrogé » le mot : « supprimé ».
        II. – En conséquence, procéder à la même substitution à l’article 2.
        """);

    [Theory]
    [InlineData("I. – Supprimer l’alinéa 2.\nII. – Après l’alinéa 2, insérer l’alinéa suivant : « 1° bis L’article L. 121-82 est abrogé ; ».")]
    [InlineData("I. – À l’alinéa 3, supprimer les mots : « À l’article L. 121-81, ».\nII. – Au même alinéa, substituer au mot : « pain » le mot : « gâteau ».")]
    public void Changes_side_by_side_are_no_overlap(string dispositif) => s_rule.Accepts($"""
        ARTICLE 1ER
        {dispositif}
        """);
}
