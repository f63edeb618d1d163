using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class ReportOutOfScopeRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<ReportOutOfScopeRule>();

    [Theory]
    [InlineData("Dans un délai de six mois à compter de la promulgation de la présente loi, le Gouvernement remet au Parlement un rapport sur le prix du "
        + "pain.")]
    [InlineData("Le Gouvernement présente au Parlement, avant le 31 décembre 2027, un rapport sur le prix du pain.")]
    [InlineData("Un rapport sur le prix du pain est remis au Parlement par le Gouvernement dans un délai d’un an, et ce rapport est public.")]
    public void A_request_for_a_report_is_said_to_be_out_of_scope(string request) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{request}|]
        """, "Demande de rapport : hors du champ de l’article 40.");

    [Fact]
    public void A_report_that_nobody_hands_to_parliament_is_no_request() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        L’expert mentionne le prix du pain dans son rapport.
        """);
}
