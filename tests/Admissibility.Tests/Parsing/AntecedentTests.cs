using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing;

/// <summary>« le même code », « la même loi », « le même article » point to what was named before.</summary>
public class AntecedentTests
{
    private const string Text = """
        I. – L’article L. 5 du code de commerce est abrogé.
        II. – L’article L. 6 du même code est ainsi modifié :
        1° Le premier alinéa est supprimé ;
        2° Après le même article, il est inséré un article L. 7 ainsi rédigé :
        « I. – L’article L. 9 du code du travail est abrogé. »
        III. – L’article L. 8 du même code est abrogé.
        IV. – L’article 3 de la loi n° 2005-102 du 11 février 2005 est abrogé.
        V. – L’article 4 de la même loi est abrogé.
        VI. – L’article L. 10 dudit code est abrogé.
        """;

    private static readonly DispositifSyntax s_tree = Notation.Parse(DispositifKind.Article, Text);

    private static readonly Antecedents s_antecedents = Antecedents.Of(s_tree);

    [Fact]
    public void A_code_or_a_law_that_is_pointed_to_is_the_last_of_its_kind_named_outside_quotations()
    {
        var pointing = s_tree.DescendantsAndSelf().OfType<LawReference>().Where(law => law.Kind == LawKind.Same);
        Assert.Equal(["code de commerce", "code de commerce", "n° 2005-102", "code de commerce"], pointing.Select(law => s_antecedents.Of(law)?.Name));
    }

    [Fact]
    public void A_text_that_is_named_is_its_own_antecedent()
    {
        var named = s_tree.DescendantsAndSelf().OfType<LawReference>().First(law => law.Kind == LawKind.Code);
        Assert.Same(named, s_antecedents.Of(named));
    }

    [Fact]
    public void The_same_article_has_its_number_and_its_text()
    {
        var same = Assert.Single(s_tree.DescendantsAndSelf().OfType<ArticleLocator>(), article => article.Numbers.Count == 0);
        Assert.Equal("L. 6", s_antecedents.Of(same)?.Numbers[0].ToString());
        Assert.Equal("code de commerce", s_antecedents.TextOf(same)?.Name);
    }

    [Fact]
    public void The_same_alinea_is_the_last_one_named_of_the_same_article()
    {
        var tree = Notation.Parse(DispositifKind.Imperative, """
            I. – À l’alinéa 3, supprimer le mot : « pain ».
            II. – Compléter le même alinéa par le mot : « rond ».
            III. – L’article L. 6 du code de commerce est abrogé.
            IV. – Supprimer cet alinéa.
            """);
        var antecedents = Antecedents.Of(tree);
        var pointing = tree.DescendantsAndSelf().OfType<AlineaLocator>().Where(alinea => alinea.Numbers.Count == 0).ToList();
        Assert.Equal(["3", null], pointing.Select(alinea => antecedents.Of(alinea)?.Numbers[0].ToString()));
    }

    [Fact]
    public void What_was_never_named_is_not_guessed()
    {
        var tree = Notation.Parse(DispositifKind.Article, "L’article 4 de la même loi est abrogé.");
        var pointing = Assert.Single(tree.DescendantsAndSelf().OfType<LawReference>());
        Assert.Null(Antecedents.Of(tree).Of(pointing));
    }
}
