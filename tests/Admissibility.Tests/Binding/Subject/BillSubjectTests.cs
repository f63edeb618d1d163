using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Tests.Binding;

public class BillSubjectTests
{
    private static readonly string[] s_texts =
    [
        "Les boulangers affichent l’origine de la farine et du levain.",
        "L’article L. 331-1 du code forestier est abrogé. Les forêts communales sont gérées durablement.",
        "À l’article 4 de la loi n° 84-1096 du 30 novembre 1984, le mot : « navire » est supprimé.",
        "Les capitaineries immatriculent les navires de plaisance.",
    ];

    private static readonly Bill s_bill = BillTextReader.Read("""
        Proposition de loi relative aux métiers anciens

        Article 1er
        Les boulangers affichent l’origine de la farine et du levain.

        Article 2
        L’article L. 331-1 du code forestier est abrogé. Les forêts communales sont gérées durablement.
        """);

    [Fact]
    public void A_text_is_as_close_to_itself_as_can_be_whatever_its_length() =>
        Assert.All(s_texts, text => Assert.Equal(1, Words(text).Closeness(Words(text)), 9));

    [Fact]
    public void Closeness_has_no_direction() => Assert.All(
        s_texts.SelectMany(one => s_texts.Select(other => (one, other))),
        pair => Assert.Equal(Words(pair.one).Closeness(Words(pair.other)), Words(pair.other).Closeness(Words(pair.one)), 9));

    [Fact]
    public void Texts_without_a_stem_in_common_are_not_close() => Assert.Equal(0, Words("Les forêts communales.").Closeness(Words("Le levain chef.")));

    [Fact]
    public void Codes_and_laws_are_found_by_name_and_number()
    {
        Assert.Equal(["code forestier"], Words(s_texts[1]).Codes);
        Assert.Equal(["n° 84-1096"], Words(s_texts[2]).Codes);
        Assert.Empty(Words("Le décret n° 12 et le n° 84‑109612 valent.").Codes);
    }

    [Fact]
    public void The_nearest_article_is_the_one_that_says_the_same()
    {
        var nearest = BillSubject.Of(s_bill).Nearest(Words("La forêt communale est gérée."));
        Assert.Equal("2", nearest?.Name);
        Assert.InRange(nearest!.Value.Closeness, 0.1, 1);
    }

    [Fact]
    public void A_bill_covers_its_own_words_and_those_of_its_title_and_no_others()
    {
        var bill = BillSubject.Of(s_bill);
        Assert.Equal(1, bill.Coverage(Words("Les métiers anciens affichent la farine.")), 9);
        Assert.Equal(0, bill.Coverage(Words("Capitaineries, navires, plaisance.")));
        Assert.InRange(bill.Coverage(Words("Les boulangers des navires.")), 0.1, 0.9);
        Assert.Equal(0, bill.Coverage(Words("")));
    }

    [Fact]
    public void What_is_enough_grows_with_what_is_known_of_the_bill()
    {
        var longer = BillTextReader.Read("Proposition de loi\n\nArticle 1er\n" + string.Join(' ', Enumerable.Range(0, 2000).Select(Invented)));
        Assert.True(LinkOf(s_texts[3], longer).Enough > LinkOf(s_texts[3], s_bill).Enough);
    }

    [Fact]
    public void A_link_shows_what_is_shared_and_what_is_foreign()
    {
        var link = LinkOf("Les navires de plaisance affichent l’origine de la farine. L’article 1er du code des transports est abrogé.", s_bill);
        Assert.Equal("1er", link.Nearest);
        Assert.Contains("farine", link.Shared);
        Assert.Contains("plaisance", link.Foreign);
        Assert.Equal(["code des transports"], link.ForeignLaws);
        Assert.True(link.IsPossible);
    }

    private static string Invented(int number) =>
        "mot" + string.Concat(number.ToString("0000", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static SubjectWords Words(string text) => SubjectWords.Of(new AmendmentDocument { Id = "a", Source = "a", Dispositif = Excerpt.Of(text, "a") });

    private static LinkWithBill LinkOf(string text, Bill bill)
    {
        var document = TextDocumentReader.Read(new SourceText($"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}", "a"));
        return Assert.Single(BoundAmendment.Of(document, AmendmentSyntax.Of(document), new Dossier { Bill = bill }).Facts.Of<LinkWithBill>());
    }
}
