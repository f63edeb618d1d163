namespace Admissibility.Documents.Tests.Corpus;

/// <summary>The sets of real amendments hold what is known to be in them.</summary>
public class ArchiveTests
{
    private static List<DecidedAmendment> Read(params string[] parts)
    {
        var refused = new List<string>();
        var amendments = new AmendmentInputs(exception => refused.Add(exception.Message)).ReadLabelled(CorpusFolder.Require(parts)).ToList();
        Assert.Empty(refused);
        return amendments;
    }

    [Fact]
    public void The_17th_legislature_is_complete()
    {
        int total = 0, written = 0, credits = 0, neither = 0;
        var kinds = new Dictionary<DecisionKind, int>();
        var grounds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (document, decision) in Read("an17", "amendements-1.zip").Concat(Read("an17", "amendements-2.zip")))
        {
            total++;
            written += document.Dispositif is null ? 0 : 1;
            credits += document.Dispositif is null && document.Credits is not null ? 1 : 0;
            neither += document.Dispositif is null && document.Credits is null ? 1 : 0;
            kinds[decision.Kind] = kinds.GetValueOrDefault(decision.Kind) + 1;
            if (decision.Ground is { } ground)
            {
                grounds[ground] = grounds.GetValueOrDefault(ground) + 1;
            }
        }

        Assert.Equal((29458, 18113, 7000, 4345), (total, written, credits, neither));
        Assert.Equal((16530, 4040), (kinds[DecisionKind.Admitted], kinds[DecisionKind.Inadmissible]));
        Assert.Equal((1094, 985, 313, 119, 17), (grounds["Cavalier (45)"], grounds["Charge"], grounds["Crédits"], grounds["Gage"], grounds["Entonnoir (45)"]));
    }

    [Theory]
    [InlineData("jeu_complet_2017-2018_63.csv", 301)]
    [InlineData("jeu_complet_2018-2019_106.csv", 1)]
    [InlineData("jeu_complet_2018-2019_146.csv", 514)]
    [InlineData("jeu_complet_2019-2020_139.csv", 1)]
    [InlineData("jeu_complet_commission_2013-2014_310.csv", 59)]
    [InlineData("jeu_complet_commission_2017-2018_583.csv", 221)]
    public void A_csv_of_the_senat_is_complete(string file, int rows) => Assert.Equal(rows, Read("senat", file).Count);

    [Fact]
    public void The_senat_s_decisions_are_counted()
    {
        var all = Read("senat").Where(amendment => amendment.Document.File!.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        Assert.Equal(1097, all.Count);
        Assert.Equal(
            (32, 12, 1, 57),
            (With("Irrecevable LOLF"), With("Irrecevable art. LO. 111-3"), With("Irrecevable art. 41 C"), With("Irrecevable art. 40 C")));
        Assert.Equal(372, all.Count(amendment => amendment.Decision.State == "Recevable art. 40 C / LOLF" && amendment.Document.Dispositif is not null));

        int With(string state) => all.Count(amendment => amendment.Decision.State == state);
    }

    [Fact]
    public void The_labelled_json_lines_are_complete() =>
        Assert.Equal(
            417,
            Read("senat", "labels_recevabilite.jsonl")
                .Count(amendment => amendment.Document.Dispositif is not null && amendment.Decision.Kind != DecisionKind.Undecided));

    [Theory]
    [InlineData("an.zip", 1103)]
    [InlineData("senat.zip", 463)]
    public void The_documents_of_egalim_are_complete(string archive, int count) => Assert.Equal(count, Read("egalim", archive).Count);
}
