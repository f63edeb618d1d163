using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Documents;
using Admissibility.Facts;

namespace Admissibility.RuleQuality.Money;

/// <summary>The two public reports about money: the scale of the income tax (24) and plain charges and losses in twenty sentences (37).</summary>
internal static class PublicReports
{
    /// <summary>A request for a report, and an obligation of private firms.</summary>
    private static readonly string[] s_harmless = ["15", "17"];

    public static Tally Measure(string folder, MoneyChecker checker)
    {
        var tally = new Tally(
            "Public reports 24 and 37",
            "24: lower rate, alleged or said not to be assessed",
            "24: higher rate, alarmed",
            "24: higher threshold, alleged or said not to be assessed",
            "24: gage read, nothing alleged",
            "37: charge or loss alleged",
            "37: neither alleged nor said not to be assessed",
            "37: harmless, alarmed");
        Scale(folder, checker, tally);
        Sentences(folder, checker, tally);
        return tally;
    }

    private static void Scale(string folder, MoneyChecker checker, Tally tally)
    {
        var dossier = BoundDossier.Of(new()
        {
            Chamber = Chamber.Assemblee,
            Nature = BillNature.Finance,
            Bill = BillFile.Read(Path.Combine(folder, "24-bill.txt")),
        });
        MoneyVerdict Of(string file) =>
            checker.Check(new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message)).Read(Path.Combine(folder, file)).Single(), dossier);

        var lower = Of("24-bareme-baisse.txt");
        var threshold = Of("24c-bareme-seuil.txt");
        var gaged = Of("24d-bareme-gage.txt");
        tally.Add("24: lower rate, alleged or said not to be assessed", lower.Losses.Length > 0 || lower.SaysNotAssessed);
        tally.Add("24: higher rate, alarmed", !Of("24b-bareme-hausse.txt").Financial.IsEmpty);
        tally.Add("24: higher threshold, alleged or said not to be assessed", threshold.Losses.Length > 0 || threshold.SaysNotAssessed);
        tally.Add("24: gage read, nothing alleged", gaged.Financial.IsEmpty && gaged.Result.Bound.Facts.Of<Gage>().Count > 0);
    }

    private static void Sentences(string folder, MoneyChecker checker, Tally tally)
    {
        var dossier = BoundDossier.Of(DossierFile.Read(Path.Combine(folder, "37-dossier.json")));
        foreach (var document in new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message)).Read(Path.Combine(folder, "37-argent.jsonl")))
        {
            var verdict = checker.Check(document, dossier);
            if (s_harmless.Contains(document.Id))
            {
                tally.Add("37: harmless, alarmed", !verdict.Financial.IsEmpty);
                continue;
            }

            var isAlleged = verdict.Losses.Length + verdict.Charges.Length > 0;
            tally.Add("37: charge or loss alleged", isAlleged);
            tally.Add("37: neither alleged nor said not to be assessed", !isAlleged && !verdict.SaysNotAssessed);
            if (!isAlleged)
            {
                tally.List($"{document.Id}\t{document.Dispositif!.Text}");
            }
        }
    }
}
