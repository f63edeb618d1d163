using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Consolidation;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Tests.Consolidation;

/// <summary>Misprints in quoted words are passed over to apply an amendment, and reported when it is checked.</summary>
public class MisprintTests
{
    private const string Article = "Le meunier entretient chaque année les vannes du moulin de 1250 litres et le bief.\nIl rend compte au maire.";

    [Theory]
    [InlineData("entretient chaque anée les vannes", "garde les clés")]
    [InlineData("entretient chaque annnée les vannes", "garde les clés")]
    [InlineData("entretient chaque année les vanles", "garde les clés")]
    public void One_wrong_letter_in_a_long_quotation_is_passed_over(string quoted, string put) => Assert.Equal(
        Article.Replace("entretient chaque année les vannes", put, StringComparison.Ordinal),
        Applied.To(Article, $"À l'alinéa 1, substituer aux mots : « {quoted} » les mots : « {put} »."));

    [Theory]
    [InlineData("entretient chaque anée les vanes")]
    [InlineData("chaque anée")]
    [InlineData("entretient chaque année des vannes")]
    [InlineData("les vannes du moulin de 1251 litres")]
    public void Other_words_are_not_found(string quoted) => Assert.Equal(
        RefusalReason.WordsNotFound,
        Applied.Refused(Article, $"À l'alinéa 1, substituer aux mots : « {quoted} » les mots : « garde les clés ».").Reason);

    [Theory]
    [InlineData("au maire,", "au préfet,", "au préfet")]
    [InlineData("compte,", "raison, chaque soir,", "raison, chaque soir,")]
    public void A_comma_that_the_article_does_not_have_is_the_drafters_own(string quoted, string put, string written) => Assert.Equal(
        Article.Replace(quoted.TrimEnd(','), written, StringComparison.Ordinal),
        Applied.To(Article, $"À l'alinéa 2, substituer aux mots : « {quoted} » les mots : « {put} »."));

    [Fact]
    public void A_check_reports_the_misprint()
    {
        var bill = BillTextReader.Read($"Projet de loi\nArticle 1er\n{Article}");
        var document = TextDocumentReader.Read(new SourceText("ARTICLE 1ER\n\nÀ l'alinéa 1, supprimer les mots : « entretient chaque anée les vannes ».", "essai"));
        var facts = BoundAmendment.Of(document, AmendmentSyntax.Of(document), new Dossier { Bill = bill }).Facts;
        Assert.Equal(RefusalReason.WordsNotFound, Assert.Single(facts.Of<UnresolvedTarget>()).Reason);
    }
}
