using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MismatchedTotalRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MismatchedTotalRule>();

    private static readonly RuleVerifier s_table = s_rule.ReadBy(CreditSample.Read);

    private static string Sound(string first, string second, string head = "mission : Culture\nauteur : M. Aubry") =>
        MarkedText.Parse(Table(first, second, head)).Text;

    private static string Table(string first, string second, string head = "mission : Culture\nauteur : M. Aubry") =>
        $"[|ARTICLE 42|]\n{head}\nPatrimoines ; {first}\nCréation ; {second}";

    [Theory]
    [InlineData("1 ; 0")]
    [InlineData("0 ; 1")]
    public void A_balance_that_is_not_the_sum_is_reported(string stated) => s_table.Reports(
        Table("5 ; 5", "-5 ; -5", $"mission : Culture\nauteur : M. Aubry\nsolde : {stated}"),
            "Le solde indiqué n’est pas la somme des lignes (0 € en autorisations d’engagement, 0 € en crédits de paiement) : à vérifier.");

    [Fact]
    public void A_balance_that_is_the_sum_is_right() => s_table.Accepts(Sound("5 ; 6", "-5 ; -5", "mission : Culture\nauteur : M. Aubry\nsolde : 0 ; 1"));

    [Fact]
    public void A_table_without_a_balance_states_nothing() => s_table.Accepts(Sound("5 ; 6", "-5 ; -5"));
}
