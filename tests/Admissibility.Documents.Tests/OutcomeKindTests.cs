namespace Admissibility.Documents.Tests;

public class OutcomeKindTests
{
    [Theory]
    [InlineData("Retiré", DecisionKind.Admitted, DecisionKind.Undecided)]
    [InlineData("Tombé", DecisionKind.Admitted, DecisionKind.Admitted)]
    [InlineData("Sans objet", DecisionKind.Undecided, DecisionKind.Undecided)]
    [InlineData("Irrecevable art. 40 C", DecisionKind.Inadmissible, DecisionKind.Inadmissible)]
    public void Only_the_senat_withdraws_after_the_control(string outcome, DecisionKind senat, DecisionKind elsewhere) =>
        Assert.Equal((senat, elsewhere), (OfficialDecision.FromSenat(outcome).Kind, OfficialDecision.FromLabels(outcome, "").Kind));
}
