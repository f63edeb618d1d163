using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Testing;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

public class MissingSignatoryRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MissingSignatoryRule>();

    [Theory]
    [InlineData("----------\n")]
    [InlineData("\n\n")]
    public void An_empty_place_for_the_names_is_reported(string between) => s_rule.Reports(
        $"AMENDEMENT\n[|présenté par|]\n{between}ARTICLE 2\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile.",
            "Aucun signataire : l’amendement doit être signé par l’un de ses auteurs au moins.");

    [Theory]
    [InlineData("M. Aubry")]
    [InlineData("Le Gouvernement")]
    [InlineData("Mme Brunel et les membres du groupe des Boulangers")]
    public void One_name_is_enough(string author) => s_rule.Accepts($"""
        AMENDEMENT
        présenté par
        {author}
        ----------
        ARTICLE 2
        Supprimer cet article.
        """);

    /// <summary>Lists keep the number of what was withdrawn or inadmissible, and neither its text nor its authors.</summary>
    [Fact]
    public void A_row_without_a_dispositif_is_no_text_that_lacks_a_signature()
    {
        var document = s_rule.Reader(new("AMENDEMENT\nN° 12\nprésenté par\n----------\nARTICLE 2", "essai"));
        Assert.NotNull(document.Header.EmptySignatures);
        var result = new AmendmentChecker([Mutants.Applied(new MissingSignatoryRule())])
            .Check(document, Bench.FirstReading, cancellation: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Contains(result.Missing, unassessed => unassessed.Gap == new NoDispositif());
    }

    [Fact]
    public void A_draft_without_a_header_is_not_filed_yet() => s_rule.Accepts("ARTICLE 2\nSupprimer cet article.");

    [Fact]
    public void An_empty_list_of_authors_is_reported_without_a_place()
    {
        var document = s_rule.Reader(new("ARTICLE 2\nSupprimer cet article.", "essai"));
        s_rule.ReadBy(_ => document with { Header = document.Header with { Source = null, EmptySignatures = default(TextSpan) } }).Reports("ARTICLE 2");
    }
}
