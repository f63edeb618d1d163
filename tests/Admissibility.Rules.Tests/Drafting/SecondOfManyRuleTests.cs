using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class SecondOfManyRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<SecondOfManyRule>().With(Bench.FirstReading with
    {
        Bill = BillTextReader.Read("""
            Proposition de loi relative à la boulangerie artisanale

            Article 1er
            Le pain est rond. Il est cuit au four. Il est vendu tiède.
            Le sel est gris. Il est fin.
            La farine est bise.
            """),
    });

    [Fact]
    public void The_second_sentence_of_three_is_reported() => s_rule.Reports(
        "ARTICLE 1ER\nÀ la [|seconde|] phrase de l’alinéa 1, supprimer le mot : « cuit ».",
        "« seconde » ne se dit que de deux ; l’alinéa a 3 phrases : « deuxième ».");

    [Fact]
    public void The_second_alinea_of_three_is_reported() => s_rule.Reports(
        "ARTICLE 1ER\nAu [|second|] alinéa de cet article, supprimer le mot : « gris ».",
        "« second » ne se dit que de deux ; l’article a 3 alinéas : « deuxième ».");

    [Theory]
    [InlineData("À la seconde phrase de l’alinéa 2, supprimer le mot : « fin ».")]
    [InlineData("À la deuxième phrase de l’alinéa 1, supprimer le mot : « cuit ».")]
    [InlineData("À la dernière phrase de l’alinéa 1, supprimer le mot : « tiède ».")]
    [InlineData("Au troisième alinéa de cet article, supprimer le mot : « bise ».")]
    public void Second_of_two_and_other_ranks_are_accepted(string dispositif) => s_rule.Accepts($"ARTICLE 1ER\n{dispositif}");

    [Fact]
    public void The_law_in_force_is_not_counted() => s_rule.Accepts(
        "ARTICLE 1ER\nCompléter cet article par l’alinéa suivant :\n« Le second alinéa de l’article L. 3 du code de commerce est supprimé. »");

    [Fact]
    public void Alineas_of_another_article_are_not_counted() => s_rule.Accepts(
        "ARTICLE 1ER\nAu second alinéa de l’article L. 3 du code de commerce, supprimer le mot : « gris ».");

    [Fact]
    public void Without_the_bill_nothing_is_counted() => s_rule.With(Bench.FirstReading with { Bill = null }).Accepts(
        "ARTICLE 1ER\nÀ la seconde phrase de l’alinéa 1, supprimer le mot : « cuit ».");
}
