using Admissibility.Bills;

namespace Admissibility.Documents.Tests.Corpus;

/// <summary>The texts of the corpus are read with every article and every alinéa.</summary>
public class BillTests
{
    /// <summary>File, articles, alinéas of articles, articles without alinéas, divisions, alinéas of annexes.</summary>
    public static TheoryData<string, int, int, int, int, int> Texts => new()
    {
        { "nosdeputes_2760-retraites.xml", 33, 199, 0, 16, 0 },
        { "nosdeputes_344-mariage.json", 23, 240, 0, 4, 0 },
        { "nosdeputes_566-banques.json", 26, 373, 0, 21, 0 },
        { "nosdeputes_628-mariage-2.json", 14, 110, 0, 5, 0 },
        { "nosdeputes_707-banques.json", 38, 457, 0, 22, 0 },
        { "nosdeputes_pl0951cfcpi.xml", 10, 152, 0, 3, 0 },
        { "nosdeputes_pl1697lopsi2.xml", 46, 412, 0, 13, 0 },
        { "nosdeputes_r2271loppsi.xml", 73, 640, 0, 14, 0 },
        { "nosdeputes_r2293violfemmes.xml", 26, 133, 0, 3, 0 },
        { "nosdeputes_r2449grenelle2.xml", 238, 2483, 0, 32, 0 },
        { "nosdeputes_ta376simplifionslaloi.xml", 190, 1514, 0, 20, 0 },
        { "nosdeputes_transparence-1004.json", 5, 52, 0, 0, 0 },
        { "nosdeputes_transparence-1005.json", 24, 133, 0, 8, 0 },
        { "nosdeputes_transparence-r1108-a0.json", 12, 125, 0, 0, 0 },
        { "nosdeputes_transparence-r1109-a0.json", 29, 214, 0, 8, 0 },
        { "zam_pjl17-063.html", 6, 32, 0, 2, 0 },
        { "zam_pjl17-659.html", 8, 44, 2, 3, 0 },
        { "zam_pjl18-106.html", 1, 10, 0, 1, 0 },
        { "zam_pjl18-218.html", 171, 1450, 99, 19, 0 },
        { "zam_pl0269.html", 2, 12, 0, 1, 0 },
        { "zam_pl0387.html", 7, 87, 4, 4, 0 },
        { "zam_r0575-a0.html", 5, 48, 0, 3, 0 },
        { "zam_r1056-a0.html", 84, 489, 19, 10, 28 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_complete(string file, int articles, int alineas, int withoutAlinea, int divisions, int annexed)
    {
        var bill = Read(file);
        Assert.Equal(
            (articles, alineas, withoutAlinea, divisions, annexed),
            (bill.Articles.Length, bill.Articles.Sum(article => article.Alineas.Length), bill.Articles.Count(article => article.Alineas.IsEmpty), bill.Divisions.Length, bill.Annexes.Sum(annex => annex.Alineas.Length)));
        Assert.NotNull(bill.Number);
        Assert.InRange(bill.Title.Length, 15, 200);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Articles_follow_each_other_and_none_is_empty_without_a_reason(
        string file, int articles, int alineas, int withoutAlinea, int divisions, int annexed)
    {
        _ = (articles, alineas, withoutAlinea, divisions, annexed);
        var bill = Read(file);
        var numbers = bill.Articles.Select(article => article.Number).ToList();
        Assert.Equal(numbers.Order(), numbers);
        Assert.Equal(
            file == "zam_pjl18-218.html" ? ["56 bis"] : [],
            numbers.GroupBy(number => number).Where(same => same.Count() > 1).Select(same => same.Key.ToString()));
        Assert.All(
            bill.Articles,
            article =>
                Assert.True(article.Alineas.IsEmpty == (article.IsDeleted || article.Status == ArticleStatus.Settled), $"{article.Number} {article.Status}"));
        Assert.All(bill.Articles, article => Assert.Equal(Enumerable.Range(1, article.Alineas.Length), article.Alineas.Select(alinea => alinea.Number)));
        Assert.DoesNotContain(
            bill.Articles.SelectMany(article => article.Alineas),
            alinea => string.IsNullOrWhiteSpace(alinea.Text) || alinea.Text.Contains('<', StringComparison.Ordinal));
        Assert.All(bill.Articles, article => Assert.Null(article.Title));
    }

    [Fact]
    public void A_page_that_says_that_no_text_was_adopted_is_refused_for_want_of_articles() =>
        Assert.Contains("aucun article", Assert.Throws<UnreadableInputException>(() => Read("zam_pjl17-701.html")).Message, StringComparison.Ordinal);

    /// <summary>Counted by hand on the pages; that of article 3 is also how an amendment to n° 63 names it.</summary>
    [Theory]
    [InlineData("zam_pjl17-063.html", "1er", 3, "(En milliards")]
    [InlineData("zam_pjl17-063.html", "3", 8, "II. - Par dérogation")]
    [InlineData("zam_pjl17-659.html", "2", 28, "«\tL. 123-1")]
    [InlineData("zam_pl0387.html", "18", 21, "4° Le a de")]
    public void An_alinea_counted_by_hand_has_its_number(string file, string article, int number, string start)
    {
        Assert.True(ArticleNumber.TryParse(article, out var name));
        Assert.StartsWith(start, Read(file).Find(name)!.Alineas[number - 1].Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    private static Bill Read(string file) => BillFile.Read(CorpusFolder.Require("bills", file));
}
