namespace Admissibility.Documents.Tests;

public sealed class OutcomeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("id\toutcome\tground\nA1\tirrecevable\tart. 40\nA2\trejeté\t\nA3\tretiré\t")]
    [InlineData("uid;etat;sous_etat\nA1;Irrecevable 40;art. 40\nA2;Discuté;Rejeté\nA3;Retiré;")]
    public void Decisions_are_read_whatever_their_columns_are_called(string text)
    {
        var decisions = OutcomeFile.Read(_folder.Write("labels.tsv", text));
        Assert.Equal((DecisionKind.Inadmissible, "art. 40"), (decisions["A1"].Kind, decisions["A1"].Ground));
        Assert.Equal(DecisionKind.Admitted, decisions["A2"].Kind);
        Assert.Equal(DecisionKind.Undecided, decisions["A3"].Kind);
    }

    [Theory]
    [InlineData("\"id\";\"outcome\";\"ground\"\n\"AN;12\";\"Irrecevable\";\"art. \"\"40\"\"\"\n", "AN;12", "art. \"40\"")]
    [InlineData("id,outcome,ground\r\n12,Irrecevable,\"Charge, gage\"\r\n", "12", "Charge, gage")]
    [InlineData("id\toutcome\tground\n12\tIrrecevable\t\"Charge\tou gage\"", "12", "Charge\tou gage")]
    [InlineData("id;outcome;ground\n12;Irrecevable;\"Charge\nou gage\"\n13;Discuté;", "12", "Charge\nou gage")]
    [InlineData("id;outcome;ground\n12 ; Irrecevable ; pain de 5\" ", "12", "pain de 5\"")]
    public void A_cell_in_quotes_holds_separators_quotes_and_lines(string text, string id, string ground)
    {
        var decision = OutcomeFile.Read(_folder.Write("labels.csv", text))[id];
        Assert.Equal((DecisionKind.Inadmissible, ground), (decision.Kind, decision.Ground));
    }

    [Fact]
    public void A_row_that_names_an_id_and_a_file_is_found_under_either()
    {
        var decisions = OutcomeFile.Read(_folder.Write("labels.csv", "id;file;etat\n\nA1;a1.txt;Discuté\n"));
        Assert.Equal(["A1", "a1.txt"], decisions.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a\tb\n1\t2", "colonnes attendues")]
    [InlineData("id\toutcome\nA1", "labels.tsv:2")]
    [InlineData("id\toutcome\n\nA1\tDiscuté\nA2", "labels.tsv:4")]
    [InlineData("", "colonnes attendues")]
    [InlineData("id\toutcome\nA1\t\"Discuté\nA2\tRejeté\n", "labels.tsv:2 : guillemet jamais refermé")]
    public void A_file_that_lacks_a_column_is_refused(string text, string problem) =>
        Assert.Contains(
            problem,
            Assert.Throws<UnreadableInputException>(() => OutcomeFile.Read(_folder.Write("labels.tsv", text))).Message,
            StringComparison.Ordinal);
}
