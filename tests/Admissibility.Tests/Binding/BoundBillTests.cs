using Admissibility.Bills;
using Admissibility.Binding;

namespace Admissibility.Tests.Binding;

public class BoundBillTests
{
    private static readonly Bill s_bill = BillTextReader.Read("""
        Projet de loi relatif au pain
        Article 1er
        Le code de commerce vaut pour les boulangeries.
        Article 2
        Le Gouvernement est autorisé à prendre par ordonnance les mesures nécessaires.
        Articles 5 à 8
        (Supprimés)
        """);

    private readonly BoundBill _bound = new(s_bill);

    [Fact]
    public void It_knows_what_the_bill_is_about()
    {
        Assert.Equal(["code de commerce"], _bound.Subject.Codes);
        Assert.Equal("Projet de loi relatif au pain", _bound.Subject.Title);
        Assert.Same(_bound.Subject, _bound.Subject);
    }

    [Fact]
    public void It_knows_which_articles_allow_ordinances() => Assert.Equal(["2"], _bound.Habilitations.Select(number => number.ToString()));

    [Fact]
    public void An_article_is_read_once() =>
        Assert.All(s_bill.Articles, article => Assert.Same(_bound.TextOf(article), _bound.TextOf(article with { Title = "Autre" })));

    [Fact]
    public void Many_threads_are_given_the_same()
    {
        var texts = Enumerable.Range(0, 64).AsParallel().Select(_ => (_bound.TextOf(s_bill.Articles[0]), _bound.Subject)).ToList();
        Assert.Single(texts.Distinct());
    }

    [Fact]
    public void A_dossier_with_the_same_bill_keeps_what_was_understood_of_it()
    {
        var dossier = BoundDossier.Of(new() { Bill = s_bill });
        Assert.Same(dossier.Bill, dossier.With(dossier.Dossier with { Reading = Reading.Second }).Bill);
        Assert.Null(dossier.With(Dossier.Empty).Bill);
    }
}
