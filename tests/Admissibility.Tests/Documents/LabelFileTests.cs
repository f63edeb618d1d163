using Admissibility.Documents;

namespace Admissibility.Tests.Documents;

public sealed class LabelFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("id\toutcome\tground\nA1\tirrecevable\tart. 40\nA2\trejeté\t\nA3\tretiré\t")]
    [InlineData("uid;etat;sous_etat\nA1;Irrecevable 40;art. 40\nA2;Discuté;Rejeté\nA3;Retiré;")]
    public void Decisions_are_read_whatever_their_columns_are_called(string text)
    {
        var decisions = LabelFile.Read(_folder.Write("labels.tsv", text));
        Assert.Equal((DecisionKind.Inadmissible, "art. 40"), (decisions["A1"].Kind, decisions["A1"].Ground));
        Assert.Equal(DecisionKind.Admitted, decisions["A2"].Kind);
        Assert.Equal(DecisionKind.Undecided, decisions["A3"].Kind);
    }

    [Theory]
    [InlineData("a\tb\n1\t2", "colonnes attendues")]
    [InlineData("id\toutcome\nA1", "labels.tsv:2")]
    public void A_file_that_lacks_a_column_is_refused(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<UnreadableInputException>(() => LabelFile.Read(_folder.Write("labels.tsv", text))).Message, StringComparison.Ordinal);
}
