using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnaccountedReportRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnaccountedReportRule>()
        .With(new() { Chamber = Chamber.Assemblee, Nature = BillNature.SocialSecurity });

    [Fact]
    public void A_report_without_a_word_about_the_schemes_is_reported() => s_rule.Reports(
        Additional("[|Le Gouvernement remet au Parlement, avant le 31 décembre 2027, un rapport sur les jardins des hôpitaux.|]", "93"),
        "Demande de rapport sans lien repéré avec les comptes de la sécurité sociale : elle pourrait être étrangère au domaine des lois de financement.");

    [Theory]
    [InlineData("un rapport sur les dépenses de l’assurance maladie.")]
    [InlineData("un rapport sur la prise en charge des jardins.")]
    public void A_report_on_the_accounts_has_its_place(string report) =>
        s_rule.Accepts(Additional($"Le Gouvernement remet au Parlement, avant le 31 décembre 2027, {report}", "93"));

    [Fact]
    public void Beside_a_provision_it_is_not_judged() => s_rule.Accepts(Additional(
        "I. – L’article L. 4321-1 du code de la santé publique est abrogé.\nII. – Le Gouvernement remet au Parlement, avant le 31 décembre 2027, un rapport sur "
        + "les jardins des hôpitaux.", "93"));

    [Fact]
    public void In_a_finance_bill_the_accounts_are_others() => s_rule.With(new() { Nature = BillNature.Finance })
        .Accepts(Additional("Le Gouvernement remet au Parlement, avant le 31 décembre 2027, un rapport sur les jardins des hôpitaux."));

    private static string Additional(string text, string number = "I-93") =>
        $"AMENDEMENT\nN° {number}\nprésenté par\nM. Aubry\n----------\nAPRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
