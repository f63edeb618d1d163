using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnknownDivisionRuleTests
{
    private static readonly Bill s_bill = BillTextReader.Read("""
        Projet de loi de programmation de la boulangerie
        N° 79

        TITRE Ier
        DES FARINES

        Chapitre Ier bis
        Du blé

        Article 1er
        Le pain est rond.

        Chapitre II
        Du seigle

        Article 2
        Le rapport annexé est approuvé.

        SECONDE PARTIE

        Article 3
        Le sel est fin.

        RAPPORT ANNEXÉ

        Le four est chaud.

        ÉTAT B

        Le sel est gris.
        """);

    private static readonly RuleVerifier s_rule = Bench.For<UnknownDivisionRule>().With(new Dossier { Bill = s_bill, Reading = Reading.First });

    [Theory]
    [InlineData("[|CHAPITRE IV|]")]
    [InlineData("[|TITRE VII|]")]
    [InlineData("[|Section 2|]")]
    [InlineData("[|PREMIÈRE PARTIE|]")]
    [InlineData("[|ÉTAT D|]")]
    [InlineData("[|ARTICLE 2 ET ÉTAT D|]")]
    [InlineData("APRÈS LE [|CHAPITRE XII|], insérer l’article suivant :")]
    [InlineData("[|Intitulé du chapitre III|]")]
    public void A_division_or_annex_that_the_bill_does_not_have_is_reported(string placement) => s_rule.Reports($"{placement}\nLe pain est rond.");

    [Fact]
    public void The_message_lists_those_of_the_same_kind() => s_rule.Reports("[|CHAPITRE IV|]\nLe pain est rond.",
        "« chapitre IV » n’a pas été trouvé parmi les divisions et annexes du texte en discussion ; on y trouve : Chapitre Ier bis, Chapitre II.");

    [Theory]
    [InlineData("CHAPITRE IER BIS")]
    [InlineData("Chapitre 1er bis")]
    [InlineData("CHAPITRE 2")]
    [InlineData("TITRE PREMIER")]
    [InlineData("DEUXIÈME PARTIE")]
    [InlineData("RAPPORT ANNEXÉ")]
    [InlineData("ARTICLE 2 ET ANNEXE")]
    [InlineData("ÉTAT B")]
    [InlineData("ARTICLE 3 (ÉTAT B)")]
    [InlineData("ARTICLE 2")]
    [InlineData("TITRE")]
    public void What_the_bill_has_is_found_however_it_is_written(string placement) => s_rule.Accepts($"{placement}\nLe pain est rond.");

    [Fact]
    public void Without_the_bill_nothing_is_concluded() =>
        s_rule.With(Dossier.Empty).IsUnassessedWithout("CHAPITRE IV\nLe pain est rond.", DossierBill.Missing);
}
