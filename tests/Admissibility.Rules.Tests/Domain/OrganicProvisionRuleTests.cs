using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class OrganicProvisionRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<OrganicProvisionRule>();

    private static readonly RuleVerifier s_ordinary = s_rule.With(Bench.FirstReading with { Nature = BillNature.Ordinary });

    [Theory]
    [InlineData("[|L’article L.O. 141 du code électoral|] est abrogé.")]
    [InlineData("[|L’article LO 141 du code électoral|] est abrogé.")]
    [InlineData("[|Le premier alinéa de l’article 2 de la loi organique n° 2001-692 du 1er août 2001 relative aux lois de finances|] est supprimé.")]
    public void What_an_organic_law_says_is_not_changed_by_another(string text) => s_ordinary.Reports(Additional(text));

    [Fact]
    public void A_quoted_article_that_changes_one_is_reported() => s_ordinary.Reports("""
        ARTICLE 2
        Rédiger ainsi cet article :
        « [|Le II de l’article 2 de la loi organique n° 2001-692 du 1er août 2001 relative aux lois de finances|] est abrogé. »
        """);

    [Fact]
    public void The_same_law_is_the_one_named_before() =>
        s_ordinary.Reports(Additional("I. – [|L’article 2 de la loi organique n° 2001-692 du 1er août 2001|] est abrogé.\nII. – [|L’article 3 de la même "
            + "loi|] est abrogé."));

    [Theory]
    [InlineData("L’article L. 141 du code électoral est abrogé.")]
    [InlineData("L’article L. 121-80 du code de commerce est complété par les mots : « au sens de la loi organique n° 2001-692 du 1er août 2001 ».")]
    [InlineData("L’article 2 de la loi n° 2001-692 du 1er août 2001 est abrogé.")]
    public void Others_are_open(string text) => s_ordinary.Accepts(Additional(text));

    [Theory]
    [InlineData(BillNature.Organic)]
    [InlineData(BillNature.Constitutional)]
    public void Other_bills_are_open(BillNature nature) =>
        s_rule.With(Bench.FirstReading with { Nature = nature }).Accepts(Additional("L’article L.O. 141 du code électoral est abrogé."));

    [Fact]
    public void Finance_bills_are_ordinary_in_this() =>
        s_rule.With(Bench.FirstReading with { Nature = BillNature.Finance }).Reports(Additional("[|L’article L.O. 141 du code électoral|] est abrogé."));

    [Fact]
    public void Without_the_nature_of_the_bill_nothing_is_concluded() =>
        s_rule.IsUnassessedWithout(Additional("L’article L.O. 141 du code électoral est abrogé."), DossierNature.Missing);

    private static string Additional(string text) => $"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
