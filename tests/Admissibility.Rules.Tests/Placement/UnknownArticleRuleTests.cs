using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnknownArticleRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnknownArticleRule>();

    [Fact]
    public void An_article_that_the_bill_does_not_have_is_reported_with_the_nearest() => s_rule.Reports("""
        [|ARTICLE 1ER TER|]
        Supprimer cet article.
        """, "Le texte en discussion n’a pas d’article 1er ter ; les plus proches : l’article 1er, l’article 2.");

    [Fact]
    public void The_anchor_of_an_additional_article_must_exist_too() => s_rule.Reports("""
        APRÈS L'[|ARTICLE 9|], insérer l'article suivant:
        L’article L. 1 du code de commerce est abrogé.
        """);

    [Fact]
    public void Articles_of_the_same_number_are_among_the_nearest() => s_rule.Reports("""
        [|ARTICLE 2 TER|]
        Supprimer cet article.
        """, "Le texte en discussion n’a pas d’article 2 ter ; les plus proches : l’article 2, l’article 2 bis A.");

    [Fact]
    public void A_bill_of_another_number_is_not_the_one_amended() => s_rule.IsUnassessedWithout("""
        BOULANGERIE - (N° 78)
        AMENDEMENT
        N° 4
        présenté par
        M. Fournier
        ----------
        ARTICLE 9
        Supprimer cet article.
        """, DossierBill.Missing);

    [Theory]
    [InlineData("SECONDE DÉLIBÉRATION")]
    [InlineData("NOUVELLE DÉLIBÉRATION")]
    [InlineData("BOULANGERIE - (N° 77) - DEUXIÈME DÉLIBÉRATION")]
    public void A_second_deliberation_is_on_another_text_than_the_one_given(string line)
    {
        var text = $"{line}\nAMENDEMENT\nN° 4\nprésenté par\nM. Fournier\n----------\nARTICLE 9\nSupprimer cet article.";
        s_rule.IsUnassessedWithout(text, DossierBill.Missing);
        s_rule.With(Bench.FirstReading with { Stage = Stage.Plenary }).IsUnassessedWithout(text, DossierBill.Missing);
    }

    [Fact]
    public void A_bill_said_to_be_that_of_the_second_deliberation_is() =>
        s_rule.With(Bench.FirstReading with { Stage = Stage.SecondDeliberation }).Reports(
            "SECONDE DÉLIBÉRATION\nAMENDEMENT\nN° 4\nprésenté par\nM. Fournier\n----------\n[|ARTICLE 9|]\nSupprimer cet article.");

    [Theory]
    [InlineData("Article 1er\nUn alinéa.")]
    [InlineData("Article 1er\nUn alinéa.\nArticle 2\nSont prévus :\n1° Le pain ;")]
    [InlineData("Article 1er\nUn alinéa.\nArticle 2\nLes prévisions sont ainsi fixées :\n(En milliards d’euros)")]
    public void A_file_that_breaks_off_shows_nothing_of_later_articles(string articles)
    {
        var dossier = new Dossier { Bill = BillTextReader.Read($"Titre\n{articles}") };
        var result = new AmendmentChecker([Mutants.Applied(new UnknownArticleRule())]).Check(
            s_rule.Reader(new("ARTICLE 9\nSupprimer cet article.", "essai")), dossier, cancellation: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == RuleIds.UnknownArticle);
        var unassessed = Assert.Single(result.Missing, unassessed => unassessed.Gap is PartialBill);
        Assert.Equal(
            "texte donné incomplet, qui s’interrompt avant l’article 9 : l’existence de l’article visé n’a pas été vérifiée", unassessed.Words().Fr);
    }

    [Fact]
    public void An_article_between_two_of_a_broken_file_is_missing_all_the_same() =>
        s_rule.With(new Dossier { Bill = BillTextReader.Read("Titre\nArticle 1er\nUn alinéa.\nArticle 3\nSont prévus :\n1° Le pain ;") }).Reports(
            "[|ARTICLE 2|]\nSupprimer cet article.");

    [Theory]
    [InlineData("ARTICLE PREMIER")]
    [InlineData("ARTICLE 1ER")]
    [InlineData("Article 2 bis A")]
    [InlineData("ARTICLE 2 BIS A (NOUVEAU)")]
    [InlineData("APRÈS L’ARTICLE 2, insérer l’article suivant :")]
    public void An_article_of_the_bill_is_found_however_it_is_written(string placement) => s_rule.Accepts($"""
        {placement}
        Supprimer l’alinéa 1.
        """);

    [Fact]
    public void The_sole_article_and_article_1_are_the_same() =>
        s_rule.With(new Dossier { Bill = BillTextReader.Read("Titre\nArticle unique\nUn alinéa.") }).Accepts("""
            ARTICLE PREMIER
            Supprimer cet article.
            """);

    [Fact]
    public void The_title_of_the_bill_is_no_article() => s_rule.Accepts("""
        TITRE
        Rédiger ainsi le titre :
        « Proposition de loi relative au pain ».
        """);

    [Fact]
    public void Without_the_bill_it_says_that_it_could_not_look() => s_rule.With(Dossier.Empty).IsUnassessedWithout("""
        ARTICLE 9
        Supprimer cet article.
        """, DossierBill.Missing);
}
