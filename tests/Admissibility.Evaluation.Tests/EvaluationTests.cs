using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Facts;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Evaluation.Tests;

public class EvaluationTests
{
    private static readonly AmendmentChecker s_checker = new(RuleCatalogue.All);

    private static readonly Dossier s_dossier = new() { Reading = Reading.First, Bill = BillTextReader.Read("Pain\nArticle 1er\nLe pain artisanal est rond.") };

    private static readonly OfficialDecision s_admitted = OfficialDecision.FromAssemblee("Discuté", "Rejeté");

    private static readonly OfficialDecision s_charge = OfficialDecision.FromAssemblee("Irrecevable 40", "Charge");

    private static CheckResult Check(string id, string text) => s_checker.Check(TextDocumentReader.Read(new SourceText(text, id)), s_dossier);

    private static CheckResult Alarmed(string id) =>
        Check(id, "APRÈS L’ARTICLE 1ER, insérer l’article suivant :\nL’État verse une prime aux amateurs de pain artisanal.\nEXPOSÉ SOMMAIRE\nBon.");

    private static CheckResult Passed(string id) => Check(id, "ARTICLE 1ER\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile.");

    [Theory]
    [InlineData(0, 10, 0, 0.278)]
    [InlineData(10, 10, 0.722, 1)]
    [InlineData(5, 10, 0.237, 0.763)]
    [InlineData(50, 1000, 0.038, 0.065)]
    public void An_interval_is_wilson_s(int hits, int total, double low, double high)
    {
        var share = new Proportion(hits, total);
        Assert.Equal((low, high), (Math.Round(share.Low, 3), Math.Round(share.High, 3)));
    }

    [Fact]
    public void Nothing_out_of_nothing_is_no_number() => Assert.True(double.IsNaN(new Proportion(0, 0).Value));

    [Fact]
    public void Alarms_are_held_against_decisions()
    {
        var report = new EvaluationReport();
        report.Add(Alarmed("a"), s_charge);
        report.Add(Passed("b"), s_charge);
        report.Add(Alarmed("c"), s_admitted);
        report.Add(Passed("d"), s_admitted);
        report.Add(Alarmed("e"), OfficialDecision.Unknown);
        var matrix = report.Alarms;
        Assert.Equal((1, 1, 1, 1), (matrix.TruePositives, matrix.FalsePositives, matrix.FalseNegatives, matrix.TrueNegatives));
        Assert.Equal((0.5, 0.5, 0.5, 0.5), (matrix.Precision.Value, matrix.Recall.Value, matrix.Accuracy.Value, matrix.Baseline.Value));
        Assert.Equal((1, 2, 2), (report.CountOf(DecisionKind.Undecided), report.CountOf(DecisionKind.Admitted), report.CountOf(DecisionKind.Inadmissible)));
        Assert.Equal(0, report.Errors.TruePositives + report.Errors.FalsePositives);
    }

    [Fact]
    public void A_ground_is_scored_by_what_was_alleged_and_what_was_decided()
    {
        var report = new EvaluationReport();
        report.Add(Alarmed("a"), s_charge);
        report.Add(Alarmed("b"), OfficialDecision.FromAssemblee("Irrecevable", "Cavalier (45)"));
        report.Add(Passed("c"), s_charge);
        var charge = report.Grounds["Charge"];
        Assert.Equal((2, 2, 1, 1), (charge.Official, charge.Alleged, charge.Agreed, charge.Alarmed));
        Assert.Equal(
            (1, 0, 0, 1),
            (
                report.Grounds["Cavalier (45)"].Official,
                report.Grounds["Cavalier (45)"].Alleged,
                report.Grounds["Cavalier (45)"].Agreed,
                report.Grounds["Cavalier (45)"].Alarmed));
    }

    [Fact]
    public void A_rule_keeps_an_admitted_example()
    {
        var report = new EvaluationReport();
        report.Add(Alarmed("a"), s_charge);
        report.Add(Alarmed("b"), s_admitted);
        Assert.Equal(
            ("b", 1, 1),
            (
                report.Rules["ADM4001"].Example,
                report.Rules["ADM4001"].CountOf(DecisionKind.Admitted),
                report.Rules["ADM4001"].CountOf(DecisionKind.Inadmissible)));
    }

    [Fact]
    public void What_was_missing_is_counted_by_what_it_is()
    {
        var report = new EvaluationReport();
        const string Additional = "APRÈS L’ARTICLE 1ER, insérer l’article suivant :\nLe pain est rond.";
        foreach (var text in new[] { "Supprimer cet article.", Additional, Additional })
        {
            report.Add(s_checker.Check(TextDocumentReader.Read(new SourceText(text, text)), Dossier.Empty), s_admitted);
        }

        Assert.Equal(1, report.Missing[new NoPlacement()]);
        Assert.Equal(2, report.Missing[new UnknownContext(DossierReading.Missing)]);
    }

    [Fact]
    public void Two_runs_are_compared_amendment_by_amendment()
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "to-assess", ["b"] = "no-objection", ["c"] = "no-objection" };
        var after = new Dictionary<string, Verdict>(StringComparer.Ordinal)
        {
            ["a"] = Verdict.NoObjection,
            ["b"] = Verdict.NoObjection,
            ["d"] = Verdict.ToAssess,
        };
        Assert.Equal(
            [new("a", "to-assess", "no-objection"), new("c", "no-objection", null), new VerdictFlip("d", null, "to-assess")],
            VerdictFlip.Between(before, after));
    }

    [Theory]
    [InlineData("Recevable art. 40 C / LOLF", DecisionKind.Admitted)]
    [InlineData("Irrecevable art. 41 C", DecisionKind.Inadmissible)]
    [InlineData("En attente de recevabilité financière", DecisionKind.Undecided)]
    [InlineData("Cet amendement est retiré avant séance", DecisionKind.Undecided)]
    [InlineData("", DecisionKind.Undecided)]
    public void The_senat_s_words_are_decisions(string outcome, DecisionKind kind) => Assert.Equal(kind, OfficialDecision.FromSenat(outcome).Kind);
}
