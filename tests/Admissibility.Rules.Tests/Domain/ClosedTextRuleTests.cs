using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class ClosedTextRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<ClosedTextRule>();

    private const string Amendment = "[|ARTICLE 2|]\nSupprimer cet article.";

    [Theory]
    [InlineData(BillNature.Article34Resolution, "une proposition de résolution de l’article 34-1 de la Constitution")]
    [InlineData(BillNature.Declaration, "une déclaration ou l’ordre du jour")]
    [InlineData(BillNature.Motion, "une motion")]
    public void A_text_that_admits_no_amendment_is_named(BillNature nature, string name) =>
        s_rule.With(Bench.FirstReading with { Nature = nature }).Reports(Amendment, $"Aucun amendement n’est recevable sur {name}.");

    [Theory]
    [InlineData(BillNature.Ordinary)]
    [InlineData(BillNature.Resolution)]
    [InlineData(BillNature.Treaty)]
    public void Other_texts_are_open(BillNature nature) => s_rule.With(Bench.FirstReading with { Nature = nature }).Accepts(MarkedText.Parse(Amendment).Text);

    [Fact]
    public void The_rule_is_the_Assemblées() =>
        s_rule.With(Bench.FirstReading with { Nature = BillNature.Motion, Chamber = Chamber.Senat }).Accepts(MarkedText.Parse(Amendment).Text);

    [Fact]
    public void Without_the_chamber_nothing_is_concluded() =>
        s_rule.With(Bench.FirstReading with { Nature = BillNature.Motion, Chamber = null })
            .IsUnassessedWithout(MarkedText.Parse(Amendment).Text, DossierChamber.Missing);
}
