using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class SocialRiderRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<SocialRiderRule>()
        .With(new() { Chamber = Chamber.Assemblee, Nature = BillNature.SocialSecurity });

    [Theory]
    [InlineData("[|Le premier alinéa de l’article L. 4321-1 du code de la santé publique|] est complété par les mots : « et tient un registre ».")]
    [InlineData("[|L’article L. 231-6-1 du code de la sécurité sociale|] est abrogé.")]
    [InlineData("[|L’article L. 331-9 du code de l’urbanisme|] est abrogé.")]
    public void A_profession_a_board_or_a_local_resource_is_reported(string text) => s_rule.Reports(Additional(text, "93"));

    [Fact]
    public void The_message_says_what_may_show_the_contrary() => s_rule.Reports(
        Additional("[|L’article L. 4321-1 du code de la santé publique|] est abrogé.", "93"),
        "Passage « L’article L. 4321-1 du code de la santé publique » : aucune recette ni dépense des régimes obligatoires repérée dans l’article additionnel, qui "
            + "pourrait être étranger au domaine des lois de financement. L’exposé peut montrer l’effet sur l’équilibre des régimes.");

    [Theory]
    [InlineData("L’article L. 160-8 du code de la sécurité sociale est abrogé.")]
    [InlineData("L’article L. 999-1 du code de la sécurité sociale est abrogé.")]
    [InlineData("L’article L. 4321-1 du code de la santé publique est complété par les mots : « et affiche ses tarifs ».")]
    [InlineData("I. – L’article L. 4321-1 du code de la santé publique est abrogé.\nII. – Les boulangers affichent leurs horaires.")]
    [InlineData("L’article L. 314-2 du code de l’action sociale et des familles est abrogé.")]
    [InlineData("L’article 200 du code général des impôts est abrogé.")]
    public void One_provision_or_word_about_the_schemes_is_enough(string text) => s_rule.Accepts(Additional(text, "93"));

    [Fact]
    public void Of_several_provisions_the_first_is_shown() => s_rule.Reports(Additional(
        "I. – [|L’article L. 4321-1 du code de la santé publique|] est abrogé.\nII. – L’article L. 4322-1 du code de la santé publique est abrogé.", "93"));

    [Fact]
    public void A_finance_bill_has_another_domain() => s_rule.With(new() { Nature = BillNature.Finance })
        .Accepts(Additional("L’article L. 4321-1 du code de la santé publique est abrogé."));

    private static string Additional(string text, string number = "I-93") =>
        $"AMENDEMENT\nN° {number}\nprésenté par\nM. Aubry\n----------\nAPRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
