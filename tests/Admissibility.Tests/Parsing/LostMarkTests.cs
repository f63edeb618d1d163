using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing;

/// <summary>Quotations that lost a mark, and lines that never had one, end where the next item begins.</summary>
public class LostMarkTests
{
    [Theory]
    [InlineData("1°", "2°", "3°")]
    [InlineData("a)", "b)", "c)")]
    [InlineData("A. –", "B. –", "C. –")]
    public void Quoted_words_that_are_not_closed_end_with_their_line(string first, string second, string third)
    {
        const string Law = """
            L’article L. 5 du code de commerce est ainsi modifié :
            {0} Le deuxième alinéa est complété par les mots : « , rond ou non {3};
            {1} Au VII, après le mot : « four », sont insérés les mots : « ou le fournil » ;
            {2} La seconde phrase du VIII est ainsi rédigée :
            « Le pain est frais. »
            """;
        string Written(string mark) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Law, first, second, third, mark);
        Assert.Equal(Operations(Written("» ")), Operations(Written("")));
    }

    [Theory]
    [InlineData("1°", "2°")]
    [InlineData("A. –", "B. –")]
    public void Lines_without_marks_end_before_the_next_item_that_changes_a_text(string first, string second)
    {
        var text = $"L’article L. 5 du code de commerce est ainsi modifié :\n{first} Le deuxième alinéa est ainsi rédigé :\nLe pain est rond.\n"
            + $"{second} Au troisième alinéa, le mot : « pain » est supprimé.";
        Assert.Equal(["Modification", "Rewriting", "Deletion"], Operations(text));
        Assert.Empty(Quotations(text)[0].DescendantsAndSelf().OfType<Instruction>());
    }

    [Theory]
    [InlineData("1°", "2°", "3°")]
    [InlineData("a)", "b)", "c)")]
    public void A_quoted_article_that_is_not_closed_ends_before_the_next_item(string first, string second, string third)
    {
        string Written(string end) => $"Le code de commerce est ainsi modifié :\n{first} L’article L. 5 est ainsi rétabli :\n« Art. L. 5. – Le pain est taxé.{end}\n"
            + $"{second} L’article L. 6 est ainsi rétabli :\n« Art. L. 6. – Le four est taxé. » ;\n{third} L’article L. 7 est abrogé.";
        Assert.Equal(["Modification", "Restoration", "Restoration", "Deletion"], Operations(Written("")));
        Assert.Equal(Operations(Written(" »")), Operations(Written("")));
    }

    [Fact]
    public void Lines_without_marks_end_before_a_label_of_the_list_around_them()
    {
        const string Text = """
            L’article L. 5 est ainsi modifié :
            1° L’article L. 6 est ainsi rédigé :
            a) Après le mot : « a », est inséré le mot : « b » ;
            b) Le mot : « c » est supprimé ;
            2° L’article L. 7 est abrogé.
            """;
        Assert.Equal(["Modification", "Rewriting", "Insertion", "Deletion", "Deletion"], Operations(Text));
        Assert.Equal(2, Assert.IsType<Modification>(Notation.Parse(DispositifKind.Article, Text).Instructions[0]).Instructions.Count);
    }

    [Fact]
    public void Items_that_a_quotation_numbers_are_its_own_under_an_item_too() => Assert.Equal(
        ["Modification", "Completion"],
        Operations(
            "L’article 200 est ainsi modifié :\n1° Le I est complété par un alinéa ainsi rédigé :\n« Sont admis :\n1° Le pain ;\n"
                + "2° Le four est complété par le fournil. »"));

    [Fact]
    public void Items_that_a_quotation_numbers_are_its_own() => Assert.Equal(
        ["Completion"],
        Operations("L’article 200 est complété par un alinéa ainsi rédigé :\n« Sont admis :\n1° Le pain ;\n2° Le four est complété par le fournil. »"));

    [Fact]
    public void A_list_of_changes_without_marks_is_one_text() => Assert.Single(Notation.Parse(
        DispositifKind.Imperative,
        "Rédiger ainsi cet article :\nL’article L. 5 est ainsi modifié :\n1° Le deuxième alinéa est supprimé ;\n2° Le mot : « pain » est supprimé.").Instructions);

    [Fact]
    public void Numbers_that_begin_in_a_quotation_continue_it()
    {
        const string Text = """
            Après l’article L. 5 du code de commerce, il est inséré un article L. 6 ainsi rédigé :
            « Art. L. 6. – I. – Les fours sont taxés.
            II. – La taxe est :
            1° De 3 % ;
            2° De 2 % pour les petits fours.
            III. – Elle est due chaque année.
            IV. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs.
            """;
        var tree = Notation.Parse(DispositifKind.Article, Text);
        Assert.Equal(["Insertion", "GageClause"], tree.Instructions.Select(instruction => instruction.GetType().Name));
        Assert.EndsWith("chaque année.", Quotations(Text)[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_begin_outside_a_quotation_do_not_continue_it() => Assert.Equal(
        ["Insertion", "Deletion"],
        Notation.Parse(
            DispositifKind.Article,
            "I. – Après l’article L. 5, il est inséré un article L. 6 ainsi rédigé :\n« Art. L. 6. – I. – Les fours sont taxés.\nII. – L’article L. 7 est abrogé.")
            .Instructions.Select(instruction => instruction.GetType().Name));

    private static List<string> Operations(string text) =>
        [.. Notation.Parse(DispositifKind.Article, text).DescendantsAndSelf().OfType<Instruction>().Select(instruction => instruction.GetType().Name)];

    private static List<Quotation> Quotations(string text) =>
        [.. Notation.Parse(DispositifKind.Article, text).DescendantsAndSelf().OfType<Quotation>()];
}
