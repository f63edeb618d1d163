using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Tests.Binding;

public class BoundAmendmentTests
{
    private static readonly Bill s_bill = BillTextReader.Read("""
        Proposition de loi relative au pain
        N° 77
        Article 1er
        Le pain est rond.
        Article 2
        Dans un délai de six mois, le Gouvernement est autorisé à prendre par ordonnance les mesures nécessaires.
        """);

    private static readonly BoundDossier s_dossier = BoundDossier.Of(new() { Bill = s_bill });

    [Fact]
    public void What_was_understood_is_handed_on()
    {
        var amendment = Bind("ARTICLE 1ER\nÀ l’alinéa 1, substituer au mot : « rond » le mot : « carré ».");
        Assert.Equal("1er", amendment.Article?.Number.ToString());
        Assert.Same(amendment.Placement, Assert.Single(amendment.Facts.Of<Placement>()));
        Assert.Equal(amendment.Targets, amendment.Facts.Of<BillTarget>());
        Assert.Single(amendment.Operations);
        Assert.Same(s_dossier.Bill, amendment.Bill);
    }

    [Fact]
    public void The_article_is_read_against_only_when_its_facts_are_asked_for()
    {
        var amendment = Bind("ARTICLE 1ER\nÀ l’alinéa 1, substituer au mot : « rond » le mot : « carré ».");
        Assert.All([typeof(ArticleUnderAmendment), typeof(UnresolvedTarget), typeof(WordsChanged)], type => Assert.True(amendment.Facts.MayHold(type)));
        Assert.Empty(amendment.Facts.Of<UnresolvedTarget>());
        Assert.False(amendment.Facts.MayHold(typeof(UnresolvedTarget)));
        Assert.Single(amendment.Facts.Of<ArticleUnderAmendment>());
        Assert.Equal("carré", Assert.Single(amendment.Facts.Of<WordsChanged>()).Added);
    }

    [Fact]
    public void Without_an_article_of_the_bill_no_such_fact_is_expected() =>
        Assert.False(Bind("APRÈS L’ARTICLE 2, insérer l’article suivant :\nLe four est carré.").Facts.MayHold(typeof(UnresolvedTarget)));

    [Fact]
    public void Another_bill_is_not_held_against_the_amendment()
    {
        const string Longer = "ARTICLE 2\nÀ l’alinéa 1, substituer au mot : « six » le mot : « neuf ».";
        Assert.Single(Bind(Longer).Facts.Of<HabilitationAsked>());
        var document = Read(Longer);
        var other = document with { Header = document.Header with { BillNumber = new("78", default) } };
        var amendment = BoundAmendment.Of(other, AmendmentSyntax.Of(other), s_dossier);
        Assert.True(amendment.IsOnOtherBill);
        Assert.Null(amendment.Bill);
        Assert.Empty(amendment.Facts.Of<DossierBill>());
        Assert.Empty(amendment.Facts.Of<HabilitationAsked>());
    }

    [Fact]
    public void Trees_are_equal_whatever_tokens_they_keep()
    {
        var document = Read("ARTICLE 1ER\nSupprimer l’alinéa 1.");
        Assert.Equal(AmendmentSyntax.Of(document), AmendmentSyntax.Of(document));
        Assert.DoesNotContain("Tokens", AmendmentSyntax.Of(document).ToString(), StringComparison.Ordinal);
    }

    private static AmendmentDocument Read(string text) => TextDocumentReader.Read(new SourceText(text, "essai"));

    private static BoundAmendment Bind(string text) => BoundAmendment.Of(Read(text), AmendmentSyntax.Of(Read(text)), s_dossier);
}
