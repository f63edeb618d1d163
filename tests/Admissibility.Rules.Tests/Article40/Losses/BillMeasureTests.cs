using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

/// <summary>An amendment to a passage of the bill, weighed against what the article of the bill does.</summary>
public class BillMeasureTests
{
    private static readonly Bill s_bill = BillTextReader.Read("""
        Projet de loi de finances relatif à la boulangerie

        Article 1er
        Il est institué une contribution exceptionnelle sur les moulins, au taux de 20 %.

        Article 2
        Au I de l’article 200 du code général des impôts, le taux : « 20 % » est remplacé par le taux : « 25 % ».

        Article 3
        Au I de l’article 200 du code général des impôts, le taux : « 66 % » est remplacé par le taux : « 60 % ».
        """);

    private static readonly RuleVerifier s_rule = Bench.For<UncompensatedLossRule>().With(new() { Bill = s_bill, Nature = BillNature.Finance });

    [Fact]
    public void Less_of_a_levy_that_the_bill_creates_loses_nothing_against_the_law_in_force() => s_rule.Accepts("""
        ARTICLE 1ER
        À l’alinéa 1, substituer au taux : « 20 % » le taux : « 10 % ».
        EXPOSÉ SOMMAIRE
        Cet amendement vise à réduire la contribution exceptionnelle.
        """);

    [Fact]
    public void A_relief_of_a_levy_that_the_bill_creates_loses_nothing_either() => s_rule.Accepts("""
        ARTICLE 1ER
        Compléter cet article par l’alinéa suivant : « Par exception, les fournils sont exonérés de contribution. »
        """);

    [Fact]
    public void More_of_a_relief_that_the_bill_raises_loses_against_the_bill() => s_rule.Reports("""
        ARTICLE 2
        [|À l’alinéa 1, substituer au taux : « 25 % » le taux : « 30 % »|].
        EXPOSÉ SOMMAIRE
        Cet amendement vise à augmenter la réduction d’impôt.
        """);

    [Fact]
    public void Less_of_it_loses_nothing() => s_rule.Accepts("""
        ARTICLE 2
        À l’alinéa 1, substituer au taux : « 25 % » le taux : « 22 % ».
        """);

    [Fact]
    public void What_restores_a_part_of_a_relief_that_the_bill_lowers_stays_below_the_law_in_force() => s_rule.Accepts("""
        ARTICLE 3
        À l’alinéa 1, substituer au taux : « 60 % » le taux : « 63 % ».
        EXPOSÉ SOMMAIRE
        Cet amendement vise à rétablir en partie la réduction d’impôt.
        """);

    [Fact]
    public void Without_the_bill_what_is_stated_decides() => Bench.For<UncompensatedLossRule>().With(new() { Nature = BillNature.Finance }).Reports("""
        ARTICLE 1ER
        [|À l’alinéa 1, substituer au taux : « 20 % » le taux : « 10 % »|].
        EXPOSÉ SOMMAIRE
        Cet amendement vise à réduire la contribution exceptionnelle.
        """);
}
