using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MisplacedReportRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MisplacedReportRule>()
        .With(new() { Chamber = Chamber.Assemblee, Nature = BillNature.Finance });

    private const string Report = "Le Gouvernement remet au Parlement, avant le 31 décembre 2027, un rapport sur le prix du pain.";

    [Fact]
    public void A_report_alone_in_the_first_part_is_reported() => s_rule.Reports(
        Additional($"[|{Report}|]"), "Demande de rapport en première partie de la loi de finances : l’information du Parlement relève de la seconde.");

    [Fact]
    public void In_the_second_part_it_has_its_place() => s_rule.Accepts(Additional(Report, "II-93"));

    [Theory]
    [InlineData("I. – L’article 200 du code général des impôts est abrogé.\nII. – ")]
    [InlineData("I. – Les boulangers affichent leurs horaires.\nII. – ")]
    public void Beside_a_provision_it_is_not_judged(string before) => s_rule.Accepts(Additional(before + Report));

    [Fact]
    public void On_an_article_of_the_bill_it_is_not_judged() => s_rule.Accepts(
        $"AMENDEMENT\nN° I-93\nprésenté par\nM. Aubry\n----------\nARTICLE 2\nCompléter cet article par un alinéa ainsi rédigé :\n« {Report} »");

    [Fact]
    public void A_sub_amendment_is_not_judged() => s_rule.Accepts(
        $"SOUS-AMENDEMENT\nN° I-93\nà l’amendement n° I-12\nprésenté par\nM. Aubry\n----------\nAPRÈS L’ARTICLE 2, insérer l’article suivant :\n{Report}");

    [Fact]
    public void A_social_security_bill_has_parts_of_its_own() =>
        s_rule.With(new() { Nature = BillNature.SocialSecurity }).Accepts(Additional($"{Report} Il porte sur les comptes de la sécurité sociale."));

    private static string Additional(string text, string number = "I-93") =>
        $"AMENDEMENT\nN° {number}\nprésenté par\nM. Aubry\n----------\nAPRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
