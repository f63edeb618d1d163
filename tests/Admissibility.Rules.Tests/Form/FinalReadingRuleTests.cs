using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class FinalReadingRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<FinalReadingRule>();

    private const string Amendment = """
        AMENDEMENT
        présenté par
        M. Aubry
        ----------
        [|ARTICLE 2|]
        Supprimer cet article.
        """;

    [Fact]
    public void In_the_final_reading_it_is_asked() =>
        s_rule.With(Bench.FirstReading with { Reading = Reading.Final })
            .Reports(
                Amendment, "En lecture définitive, seuls peuvent être repris les amendements adoptés par le Sénat en nouvelle lecture : est-ce l’un d’eux ?");

    [Theory]
    [InlineData(Reading.First)]
    [InlineData(Reading.New)]
    [InlineData(Reading.JointCommittee)]
    public void Other_readings_are_open(Reading reading) =>
        s_rule.With(Bench.FirstReading with { Reading = reading }).Accepts(MarkedText.Parse(Amendment).Text);
}
