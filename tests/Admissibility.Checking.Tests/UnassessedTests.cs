using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Checking.Tests;

public class UnassessedTests
{
    private static readonly AmendmentChecker s_checker = new(RuleCatalogue.All);

    [Fact]
    public void What_is_missing_in_the_amendment_is_a_gap_of_its_own()
    {
        var gaps = Check("Supprimer le pain").Missing.Select(unassessed => unassessed.Gap);
        Assert.Contains(new NoPlacement(), gaps);
    }

    [Fact]
    public void A_bill_of_another_number_is_a_gap_with_both_numbers()
    {
        var dossier = new Dossier { Bill = BillTextReader.Read("Proposition de loi\nN° 77\n\nArticle 1er\nLe pain est rond.") };
        var result = Check("BOULANGERIE - (N° 78)\nAMENDEMENT\nN° 4\nprésenté par\nM. Fournier\n----------\nARTICLE 1ER\nSupprimer cet article.", dossier);
        var unassessed = Assert.Single(result.Missing, unassessed => unassessed.Gap == new OtherBill("77", "78"));
        Assert.Equal("le texte donné porte le n° 77, l’amendement vise le n° 78 : rien n’en a été rapproché", unassessed.Words().Fr);
        Assert.Equal("Contexte manquant : le texte donné porte le n° 77, l’amendement vise le n° 78 : rien n’en a été rapproché.", Message(result));
    }

    [Fact]
    public void A_fact_that_rules_need_is_named_with_them_once()
    {
        var result = Check("APRÈS L’ARTICLE 1ER, insérer l’article suivant :\nLe pain est rond.");
        var unassessed = Assert.Single(result.Missing, unassessed => unassessed.Gap == new UnknownContext(DossierReading.Missing));
        Assert.Contains(unassessed.Rules, rule => rule.Id == RuleIds.LateAdditionalArticle);
        Assert.StartsWith("lecture inconnue : ", unassessed.Words().Fr, StringComparison.Ordinal);
        Assert.StartsWith("reading unknown: ", unassessed.Words().En, StringComparison.Ordinal);
    }

    private static CheckResult Check(string text, Dossier? dossier = null) =>
        s_checker.Check(TextDocumentReader.Read(new SourceText(text, "essai")), dossier ?? Dossier.Empty, cancellation: TestContext.Current.CancellationToken);

    private static string Message(CheckResult result) => result.Diagnostics.First(diagnostic => diagnostic.Id == "ADM9003").Message.Fr;
}
