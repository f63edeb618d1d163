using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Consolidation;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Tests.Consolidation;

public class ChangeTests
{
    private const string Article = "Le seuil est fixé à 30 000 euros par an.\nIl vaut pour trois ans, au taux de 5,5 %.";

    [Theory]
    [InlineData("À l'alinéa 1, substituer au montant : « 30 000 » le montant : « 50 000 ».", 30000, 50000, "euros par an")]
    [InlineData("À l'alinéa 2, substituer au mot : « trois » le mot : « deux ».", 3, 2, "ans")]
    [InlineData("À l'alinéa 2, substituer au taux : « 5,5 % » le taux : « 10 % ».", 5.5, 10, "%")]
    [InlineData("À l'alinéa 2, substituer au mot : « trois » le mot : « dix-huit ».", 3, 18, "ans")]
    [InlineData("À l'alinéa 2, substituer au mot : « trois » les mots : « vingt et un ».", 3, 21, "ans")]
    [InlineData("À l'alinéa 2, substituer au mot : « trois » les mots : « soixante-douze ».", 3, 72, "ans")]
    [InlineData("À l'alinéa 2, substituer au mot : « trois » les mots : « quatre-vingt-dix-sept ».", 3, 97, "ans")]
    [InlineData("À l'alinéa 2, substituer au mot : « trois » les mots : « deux cent cinquante mille ».", 3, 250000, "ans")]
    [InlineData("À l'alinéa 2, substituer au mot : « trois » les mots : « mille cent ».", 3, 1100, "ans")]
    public void A_number_is_raised_or_lowered_with_what_it_counts(string dispositif, double before, double after, string counted)
    {
        var application = Applied.Of(Article, dispositif);
        var change = TextChange.Of(application.Article, Assert.Single(application.Edits));
        Assert.Equal(new NumberChange((decimal)before, (decimal)after, counted), Assert.Single(change.Numbers));
    }

    [Theory]
    [InlineData("dix-huit", "dix-neuf", 18, 19)]
    [InlineData("vingt-quatre", "vingt-six", 24, 26)]
    [InlineData("quatre-vingts", "quatre-vingt-dix", 80, 90)]
    public void A_number_in_words_changes_as_a_whole(string before, string after, double from, double to)
    {
        var application = Applied.Of($"Il vaut pour {before} mois.", $"Rédiger ainsi l'alinéa 1 : « Il vaut pour {after} mois. »");
        var change = TextChange.Of(application.Article, Assert.Single(application.Edits));
        Assert.Equal(new NumberChange((decimal)from, (decimal)to, "mois"), Assert.Single(change.Numbers));
    }

    [Fact]
    public void What_changes_is_a_fact_where_the_bill_is_known()
    {
        var bill = BillTextReader.Read($"Projet de loi\nArticle 1er\n{Article}");
        var document = TextDocumentReader.Read(new SourceText("ARTICLE 1ER\n\nÀ l'alinéa 2, substituer au mot : « trois » le mot : « deux ».", "essai"));
        var facts = BoundAmendment.Of(document, AmendmentSyntax.Of(document), new Dossier { Bill = bill }).Facts;
        var changed = Assert.Single(facts.Of<NumberChanged>());
        Assert.False(changed.IsRaised);
        Assert.Equal("ans", changed.Object);
        Assert.Equal(("trois", "deux"), (Assert.Single(facts.Of<WordsChanged>()).Removed, facts.Of<WordsChanged>().Single().Added));
    }
}
