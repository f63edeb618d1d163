using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class DeletedArticleRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<DeletedArticleRule>().With(Bench.SecondReading);

    [Theory]
    [InlineData("2")]
    [InlineData("2 TER")]
    public void A_change_of_a_deleted_article_is_reported(string number) => s_rule.Reports($"""
        [|ARTICLE {number}|]
        Supprimer l’alinéa 2.
        """, $"Dans le texte en discussion l’article {number.ToLowerInvariant()} est supprimé : un amendement peut le rétablir, non en modifier le texte.");

    [Fact]
    public void To_delete_it_once_more_is_reported() => s_rule.Reports("""
        [|ARTICLE 2|]
        Supprimer cet article.
        """);

    [Theory]
    [InlineData("Rétablir cet article dans la rédaction suivante :\n« Le pain est pesé. »")]
    [InlineData("Rétablir ainsi cet article :\n« Le pain est pesé. »")]
    [InlineData("Rédiger ainsi cet article :\n« Le pain est pesé. »")]
    [InlineData("Zorvuliquer cet article.")]
    public void To_restore_it_is_normal(string dispositif) => s_rule.Accepts($"""
        ARTICLE 2
        {dispositif}
        """);

    [Fact]
    public void To_insert_an_article_after_it_is_normal() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Le pain est pesé.
        """);

    [Fact]
    public void A_deletion_that_both_chambers_voted_is_another_rules_business() => s_rule.Accepts("""
        ARTICLE 2 BIS
        Supprimer l’alinéa 1.
        """);

    [Fact]
    public void Without_the_bill_it_says_that_it_could_not_look() => s_rule.With(Dossier.Empty).IsUnassessedWithout("""
        ARTICLE 2
        Supprimer l’alinéa 2.
        """, DossierBill.Missing);

    [Fact]
    public void Without_the_bill_nothing_is_concluded() => s_rule.With(Dossier.Empty).IsUnassessedWithout("""
        ARTICLE 4
        Supprimer cet article.
        """, DossierBill.Missing);

    [Theory]
    [InlineData("APRÈS L’ARTICLE 4, insérer l’article suivant :\nLe pain est pesé.")]
    [InlineData("TITRE\nSupprimer les mots : « de la boulangerie ».")]
    public void What_bears_on_no_article_needs_no_bill(string text) => s_rule.With(Dossier.Empty).Accepts(text);
}
