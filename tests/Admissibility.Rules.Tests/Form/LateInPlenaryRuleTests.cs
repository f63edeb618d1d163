using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

public class SecondDeliberationDeadlineTests
{
    [Fact]
    public void A_second_deliberation_does_not_have_the_deadline_of_the_first()
    {
        var dossier = Bench.FirstReading with { Stage = Stage.SecondDeliberation, Calendar = new() { Deadline = new(2026, 3, 14, 11, 0, 0) } };
        var rule = Bench.For<LateInPlenaryRule>();
        const string Filed = "20 mars 2026\nAMENDEMENT\nprésenté par\nM. Aubry\n----------\nARTICLE 2\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile.";
        rule.ReadBy(At).With(dossier).Accepts(Filed);
        rule.ReadBy(At).With(dossier with { Stage = Stage.Plenary }).Reports(Filed.Replace("20 mars 2026", "[|20 mars 2026|]", StringComparison.Ordinal));
    }

    private static AmendmentDocument At(SourceText source)
    {
        var document = TextDocumentReader.Read(source);
        return document with { Context = document.Context with { FiledAt = new(12, 0) } };
    }
}

public class LateInPlenaryRuleTests() : LateFilingRuleTests(new LateInPlenaryRule(), Stage.Plenary, otherStage: Stage.Committee, where: "séance");
