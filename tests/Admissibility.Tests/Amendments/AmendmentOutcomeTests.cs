using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Tests.Amendments;

public class AmendmentOutcomeTests
{
    [Fact]
    public void No_words_are_those_of_two_outcomes()
    {
        var words = AmendmentOutcome.All.SelectMany(outcome => outcome.Variants.Append(outcome.Label)).Select(word => Typography.FoldText(word)).ToList();
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
    }

    [Theory]
    [InlineData("Adopté", "Adopté")]
    [InlineData("ADOPTE", "Adopté")]
    [InlineData("non soutenue", "Non soutenu")]
    [InlineData("non_soutenu", "Non soutenu")]
    [InlineData("Retiré avant séance", "Cet amendement est retiré avant séance")]
    [InlineData("Adopté sans modification", null)]
    public void An_outcome_is_known_by_its_words_whatever_their_case(string words, string? label) => Assert.Equal(label, AmendmentOutcome.Find(words)?.Label);

    [Theory]
    [InlineData("Rejeté", true)]
    [InlineData("NON DÉFENDU", true)]
    [InlineData("Sans objet", true)]
    [InlineData("Irrecevable 40", true)]
    [InlineData("Discuté", false)]
    [InlineData("Admitted", false)]
    public void A_header_prints_an_outcome_and_no_state(string line, bool isPrinted)
    {
        var text = new SourceText($"{line}\nAMENDEMENT N° 3\nprésenté par\nMme Aubry\n----------\nARTICLE 2\nSupprimer cet article.", "a.txt");
        Assert.Equal(isPrinted ? line : null, TextDocumentReader.Read(text).Outcome.Outcome?.Value);
    }
}
