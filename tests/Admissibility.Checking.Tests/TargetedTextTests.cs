using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Checking.Tests;

/// <summary>Which text of the bill an amendment is compared with: an article, an annex, a heading, or a gap that says why not.</summary>
public class TargetedTextTests
{
    private static readonly AmendmentChecker s_checker = new(RuleCatalogue.All);

    private static readonly Dossier s_dossier = new()
    {
        Reading = Reading.First,
        Bill = BillTextReader.Read("""
            Projet de loi de programmation de la boulangerie
            N° 79

            Chapitre Ier
            Du blé et du seigle

            Article 1er
            Le pain est rond.

            Article 2
            Le rapport annexé est approuvé.

            Article 3
            Le sel est fin.

            Article 3
            Le sel est gris.

            Article 4
            Le four est chaud.

            RAPPORT ANNEXÉ

            La farine est blanche.

            Le levain est vivant.

            Le moulin tourne.
            """),
    };

    [Theory]
    [InlineData("RAPPORT ANNEXÉ")]
    [InlineData("ARTICLE 2 ET RAPPORT ANNEXÉ")]
    [InlineData("ARTICLE 2 (ANNEXE)")]
    public void Alineas_of_an_annex_are_its_own(string placement)
    {
        Assert.Empty(Messages(placement, "À l’alinéa 3, substituer au mot : « moulin » le mot : « four »."));
        Assert.StartsWith("L’alinéa 40 n’existe pas", Assert.Single(Messages(placement, "Supprimer l’alinéa 40.")), StringComparison.Ordinal);
        Assert.Contains("compte 3 alinéas", Assert.Single(Messages(placement, "Supprimer l’alinéa 40.")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_annex_that_structured_data_name_is_that_of_the_article()
    {
        var document = Read("ARTICLE 2", "À l’alinéa 3, supprimer le mot : « zouave ».");
        document = document with { Context = document.Context with { Annex = "RAPPORT ANNEXÉ - orientations" } };
        Assert.Equal(["ADM1003"], Check(document).Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("ADM1", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_annex_of_which_the_file_says_nothing_is_not_the_article()
    {
        var bill = BillTextReader.Read("Titre\nArticle 1er\nLe pain est rond.\nArticle 2\nLe rapport est approuvé.");
        var result = Check(Read("ARTICLE 2 ET RAPPORT ANNEXÉ", "Supprimer l’alinéa 40."), s_dossier with { Bill = bill });
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == RuleIds.UnknownAlinea);
        var unassessed = Assert.Single(result.Missing, unassessed => unassessed.Gap == new UnlistedDivisions());
        Assert.Equal(
            "divisions et annexes non indiquées dans le texte donné : l’existence de la division ou de l’annexe visée n’a pas été vérifiée",
            unassessed.Words().Fr);
    }

    [Theory]
    [InlineData("CHAPITRE IER", "À l’intitulé du chapitre Ier, supprimer les mots : « et du seigle ».")]
    [InlineData("TITRE", "À l’intitulé du projet de loi, substituer au mot : « boulangerie » le mot : « meunerie ».")]
    public void Words_of_a_heading_are_looked_for_in_it(string placement, string dispositif)
    {
        Assert.Empty(Messages(placement, dispositif));
        Assert.DoesNotContain(Check(Read(placement, dispositif)).Missing, IsOnTargetedText);
    }

    [Fact]
    public void Words_that_a_heading_does_not_have_are_reported() => Assert.Equal(
        "« et du sarrasin » n’a pas été trouvé dans le passage visé ; le plus proche y est : « Du blé et du seigle ».",
        Assert.Single(Messages("CHAPITRE IER", "À l’intitulé du chapitre Ier, supprimer les mots : « et du sarrasin ».")));

    [Fact]
    public void Words_that_the_title_page_does_not_show_are_left_unchecked()
    {
        var result = Check(Read("TITRE", "À l’intitulé du projet de loi, supprimer le mot : « sarrasin »."));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == RuleIds.UnknownWords);
        Assert.Contains(result.Missing, IsOnTargetedText);
    }

    [Fact]
    public void An_article_that_is_twice_in_the_bill_is_not_judged_by_its_first_copy()
    {
        var result = Check(Read("ARTICLE 3", "À l’alinéa 7, supprimer le mot : « zouave »."));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id.StartsWith("ADM1", StringComparison.Ordinal));
        var unassessed = Assert.Single(result.Missing, unassessed => unassessed.Gap is RepeatedArticle);
        Assert.Equal("l’article 3 figure plusieurs fois dans le texte donné : les passages visés n’ont pas été recherchés", unassessed.Words().Fr);
    }

    [Fact]
    public void Two_copies_of_one_text_are_one_article()
    {
        var bill = BillTextReader.Read("Titre\nArticle 1er\nLe pain est rond.\nArticle 3\nLe sel est fin.\nArticle 3\nLe sel est fin.");
        Assert.Equal([RuleIds.UnknownAlinea], Ids(Check(Read("ARTICLE 3", "Supprimer l’alinéa 7."), s_dossier with { Bill = bill })));
    }

    [Fact]
    public void A_placement_on_a_range_is_on_the_article_that_the_dispositif_names() =>
        Assert.Equal([RuleIds.UnknownAlinea], Ids(Check(Read("ARTICLES 1ER À 4", "Supprimer l’alinéa 7 de l’article 2."))));

    [Theory]
    [InlineData("Supprimer l’alinéa 7.")]
    [InlineData("Supprimer l’alinéa 7 de l’article 2.\nSupprimer l’alinéa 7 de l’article 4.")]
    public void A_placement_on_a_range_that_names_no_article_or_several_is_left_unchecked(string dispositif)
    {
        var result = Check(Read("ARTICLES 1ER À 4", dispositif));
        Assert.Contains(result.Missing, unassessed => unassessed.Gap == new SeveralArticlesPlaced());
    }

    private static List<string> Messages(string placement, string dispositif) =>
        [.. Check(Read(placement, dispositif)).Diagnostics
            .Where(diagnostic => diagnostic.Id.StartsWith("ADM1", StringComparison.Ordinal))
            .Select(diagnostic => diagnostic.Message.Fr)];

    private static List<string> Ids(CheckResult result) =>
        [.. result.Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("ADM1", StringComparison.Ordinal))];

    private static bool IsOnTargetedText(Unassessed unassessed) => unassessed.Gap == new UnknownContext(ArticleUnderAmendment.Missing);

    private static AmendmentDocument Read(string placement, string dispositif) =>
        TextDocumentReader.Read(new SourceText($"{placement}\n{dispositif}\nEXPOSÉ SOMMAIRE\nClarté.", "essai"));

    private static CheckResult Check(AmendmentDocument document, Dossier? dossier = null) =>
        s_checker.Check(document, dossier ?? s_dossier, cancellation: TestContext.Current.CancellationToken);
}
