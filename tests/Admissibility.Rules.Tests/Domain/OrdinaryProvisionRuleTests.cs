using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class OrdinaryProvisionRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<OrdinaryProvisionRule>();

    private static readonly RuleVerifier s_organic = s_rule.With(Bench.FirstReading with { Nature = BillNature.Organic });

    [Theory]
    [InlineData("[|L’article L. 141 du code électoral|] est abrogé.")]
    [InlineData("[|L’article 2 de la loi n° 2001-2 du 3 janvier 2001|] est abrogé.")]
    public void A_code_or_a_law_changed_by_an_organic_bill_is_reported(string text) => s_organic.Reports(Additional(text));

    [Theory]
    [InlineData("L’article L.O. 141 du code électoral est abrogé.")]
    [InlineData("L’article 2 de la loi organique n° 2001-692 du 1er août 2001 est abrogé.")]
    [InlineData("L’article L.O. 141 du code électoral est complété par les mots : « et de l’article L. 1 ».")]
    public void Organic_law_has_its_place_there(string text) => s_organic.Accepts(Additional(text));

    [Fact]
    public void Ordinary_bills_are_open() =>
        s_rule.With(Bench.FirstReading with { Nature = BillNature.Ordinary }).Accepts(Additional("L’article L. 141 du code électoral est abrogé."));

    [Fact]
    public void A_bill_of_unknown_nature_is_not_taken_for_organic() => s_rule.Accepts(Additional("L’article L. 141 du code électoral est abrogé."));

    private static string Additional(string text) => $"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
