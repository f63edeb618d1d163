using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Facts;

namespace Admissibility.Tests.Binding.Money;

public class KnowledgeTableTests
{
    public static TheoryData<string, int> Tables => new()
    {
        { "provisions", 400 },
        { "polarity", 80 },
        { "directions", 50 },
        { "clauses", 30 },
        { "particles", 15 },
        { "payers", 120 },
        { "acts", 20 },
        { "benefits", 30 },
        { "bodies", 9 },
        { "exclusions", 9 },
        { "domain", 13 },
        { "owners", 20 },
        { "stakes", 10 },
        { "losers", 4 },
        { "lists", 30 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_table_is_read_and_each_of_its_rows_has_a_source_and_a_flag(string name, int least)
    {
        var rows = KnowledgeTable.Read(name).Rows;
        Assert.InRange(rows.Length, least, 10_000);
        Assert.All(rows, row => Assert.NotEmpty(row["source"]));
        Assert.All(rows, row => Assert.Null(Record.Exception(() => row.IsVerified)));
    }

    [Fact]
    public void The_words_of_each_table_are_understood()
    {
        Assert.NotNull(MoneyWords.Nouns);
        Assert.NotNull(MoneyWords.Verbs);
        Assert.NotNull(MoneyWords.Clauses);
        Assert.NotNull(MoneyWords.Particles);
        Assert.NotNull(MoneyWords.Payers);
        Assert.NotNull(MoneyWords.Acts);
        Assert.NotNull(MoneyWords.Benefits);
        Assert.NotNull(MoneyWords.NewBodies);
        Assert.NotNull(MoneyWords.Exclusions);
        Assert.NotNull(MoneyWords.Losers);
        Assert.All(WordLists.Names, name => Assert.NotNull(WordLists.Of(name)));
        Assert.InRange(ProvisionTable.Default.Count, 400, 10_000);
    }

    [Fact]
    public void A_list_that_the_table_lacks_is_named() =>
        Assert.Equal("There is no list « fournils » in lists.tsv.", Assert.Throws<InvalidDataException>(() => WordLists.Of("fournils")).Message);

    [Theory]
    [InlineData("words\tkind\n", "t.tsv, line 1: there is no column « source ».")]
    [InlineData("words\tsource\tverified\nune taxe\tusage\n", "t.tsv, line 2: 2 cells, where there are 3 columns.")]
    public void A_line_that_is_no_row_is_named(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => KnowledgeTable.Parse("t.tsv", text)).Message);

    [Fact]
    public void A_cell_that_means_nothing_is_named()
    {
        var row = KnowledgeTable.Parse("t.tsv", "kind\tsource\tverified\nrecipe\tusage\tperhaps\n").Rows.Single();
        Assert.Equal("t.tsv, line 2: « recipe » is no kind.", Assert.Throws<InvalidDataException>(() => row.Choose<ProvisionKind>("kind")).Message);
        Assert.Equal("t.tsv, line 2: « perhaps » is no verified.", Assert.Throws<InvalidDataException>(() => row.IsVerified).Message);
    }

    [Fact]
    public void There_is_no_table_of_that_name() => Assert.Throws<InvalidDataException>(() => KnowledgeTable.Read("recipes"));

    [Theory]
    [InlineData("39", "39 A")]
    [InlineData("39 A", "39 bis")]
    [InlineData("39 bis", "39 bis A")]
    [InlineData("39 bis A", "39 ter")]
    [InlineData("199 terdecies-0 A", "199 terdecies A")]
    [InlineData("150", "150-0 A")]
    [InlineData("150-0 A", "150 A")]
    [InlineData("235 ter ZD", "235 ter ZE")]
    [InlineData("L. 136-8", "L. 136-10")]
    [InlineData("L. 136-1", "L. 136-1-2")]
    [InlineData("L. 136-1-2", "L. 136-2")]
    public void The_articles_of_a_code_follow_each_other(string earlier, string later)
    {
        Assert.True(Order(earlier).Compare(Order(later)) < 0);
        Assert.True(Order(later).Compare(Order(earlier)) > 0);
        Assert.Equal(0, Order(later).Compare(Order(later)));
    }

    [Theory]
    [InlineData("code général des impôts", "199 undecies B", ProvisionKind.Relief)]
    [InlineData("code général des impôts", "200", ProvisionKind.Relief)]
    [InlineData("code général des impôts", "200 A", ProvisionKind.Levy)]
    [InlineData("code général des impôts", "200 quater A", ProvisionKind.Relief)]
    [InlineData("code général des impôts", "784", ProvisionKind.RecallPeriod)]
    [InlineData("code général des impôts", "787 B", ProvisionKind.Commitment)]
    [InlineData("code général des impôts", "792", ProvisionKind.Relief)]
    [InlineData("code général des impôts", "793 bis", ProvisionKind.Commitment)]
    [InlineData("code général des impôts", "794", ProvisionKind.Relief)]
    [InlineData("code général des impôts", "279-0 bis", ProvisionKind.Tariff)]
    [InlineData("code de la sécurité sociale", "L. 241-10", ProvisionKind.Relief)]
    [InlineData("code de la sécurité sociale", "L. 821-1", ProvisionKind.Benefit)]
    [InlineData("livre des procédures fiscales", "L. 169", ProvisionKind.Procedure)]
    public void An_article_is_found_in_the_narrowest_range_that_includes_it(string code, string article, object kind)
    {
        Assert.True(ArticleNumber.TryParse(article, out var number));
        Assert.Equal(kind, ProvisionTable.Default.Find(code, number)!.Kind);
    }

    [Theory]
    [InlineData("1001", "SocialSecurity")]
    [InlineData("1002", "State")]
    [InlineData("1413", "LocalAuthorities")]
    [InlineData("1414", "State")]
    [InlineData("1414 A", "LocalAuthorities")]
    [InlineData("1609 G", "LocalAuthorities")]
    [InlineData("1609 H", "Operators")]
    public void An_article_has_the_body_that_bears_its_loss(string article, string bearer)
    {
        Assert.True(ArticleNumber.TryParse(article, out var number));
        Assert.Equal(bearer, ProvisionTable.Default.Find("code général des impôts", number)!.Bearer.Code);
    }

    [Theory]
    [InlineData("code de la sécurité sociale", "R. 241-10")]
    [InlineData("code de la consommation", "L. 132-2")]
    public void What_is_not_about_money_is_not_found(string code, string article)
    {
        Assert.True(ArticleNumber.TryParse(article, out var number));
        Assert.Null(ProvisionTable.Default.Find(code, number));
    }

    private static CodeOrder Order(string article)
    {
        Assert.True(ArticleNumber.TryParse(article, out var number));
        return CodeOrder.Of(number);
    }
}
