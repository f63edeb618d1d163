using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class TreatyBillRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<TreatyBillRule>();

    private const string Amendment = "[|ARTICLE 2|]\nSupprimer cet article.";

    [Fact]
    public void A_bill_on_a_treaty_is_reported() =>
        s_rule.With(Bench.FirstReading with { Nature = BillNature.Treaty })
            .Reports(Amendment, "Amendement à un projet de ratification ou d’approbation d’un traité : ce texte est adopté, rejeté ou ajourné.");

    [Theory]
    [InlineData(BillNature.Ordinary)]
    [InlineData(BillNature.Resolution)]
    public void Other_bills_are_open(BillNature nature) => s_rule.With(Bench.FirstReading with { Nature = nature }).Accepts(MarkedText.Parse(Amendment).Text);

    [Fact]
    public void A_bill_of_unknown_nature_is_not_taken_for_a_treaty() => s_rule.Accepts(MarkedText.Parse(Amendment).Text);
}
