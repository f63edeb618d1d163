using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class BudgetRiderRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<BudgetRiderRule>()
        .With(new() { Chamber = Chamber.Assemblee, Nature = BillNature.Finance });

    [Fact]
    public void A_code_that_levies_nothing_is_reported() => s_rule.Reports(
        Additional("[|L’article L. 121-3 du code de commerce|] est complété par les mots : « et affiche ses horaires »."),
        "Passage « L’article L. 121-3 du code de commerce » : aucune ressource ni charge de l’État repérée dans l’article additionnel, qui pourrait être étranger "
            + "au domaine des lois de finances. L’exposé peut montrer l’incidence sur le budget de l’État.");

    [Fact]
    public void Of_several_provisions_the_first_is_shown() => s_rule.Reports(Additional(
        "I. – [|L’article L. 121-3 du code de commerce|] est abrogé.\nII. – L’article L. 121-4 du code de commerce est abrogé."));

    [Fact]
    public void A_gage_does_not_cure_it() => s_rule.Reports(Additional(
        "I. – [|L’article L. 121-3 du code de commerce|] est abrogé.\nII. – La perte de recettes pour l’État est compensée à due concurrence par la création "
        + "d’une taxe additionnelle à l’accise sur les tabacs prévue au chapitre IV du titre Ier du livre III du code des impositions sur les biens et services."));

    [Fact]
    public void The_article_may_be_announced_in_the_text() => s_rule.Reports(
        "AMENDEMENT\nN° I-93\nprésenté par\nM. Aubry\n----------\nArticle additionnel après l’article 2\nAprès l’article 2\n"
        + "Insérer un article additionnel ainsi rédigé :\n[|L’article L. 121-3 du code de commerce|] est abrogé.");

    [Theory]
    [InlineData("L’article L. 121-3 du code de commerce est complété par les mots : « et acquitte une redevance ».")]
    [InlineData("L’article L. 121-3 du code de commerce est complété par les mots : « sur le budget général ».")]
    [InlineData("I. – L’article L. 121-3 du code de commerce est abrogé.\nII. – Les boulangers affichent leurs horaires.")]
    [InlineData("I. – L’article L. 121-3 du code de commerce est abrogé.\nII. – L’article 200 du code général des impôts est abrogé.")]
    public void One_provision_or_word_that_may_be_about_money_is_enough(string text) => s_rule.Accepts(Additional(text));

    [Theory]
    [InlineData("L’article L. 436-1 du code de l’entrée et du séjour des étrangers et du droit d’asile est abrogé.")]
    [InlineData("L’article L. 311-13 du code de l’entrée et du séjour des étrangers et du droit d’asile est abrogé.")]
    [InlineData("L’article L. 341-6 du code forestier est abrogé.")]
    [InlineData("L’article L. 312-58 du code des impositions pour les biens et services est abrogé.")]
    [InlineData("L’article 3 de la loi n° 72-657 du 13 juillet 1972 est abrogé.")]
    [InlineData("L’article L. 10 du livre des procédures fiscales est abrogé.")]
    public void A_levy_in_an_unexpected_code_is_one(string text) => s_rule.Accepts(Additional(text));

    [Fact]
    public void The_second_part_is_not_judged() => s_rule.Accepts(Additional("L’article L. 121-3 du code de commerce est abrogé.", "II-93"));

    [Fact]
    public void Another_bill_is_free() => s_rule.With(new() { Nature = BillNature.Ordinary })
        .Accepts(Additional("L’article L. 121-3 du code de commerce est abrogé.", "93"));

    [Fact]
    public void A_social_security_bill_has_another_domain() => s_rule.With(new() { Nature = BillNature.SocialSecurity })
        .Accepts(Additional("L’article L. 4321-1 du code de la santé publique est abrogé.", "93"));

    [Fact]
    public void An_article_of_the_bill_is_not_judged() => s_rule.Accepts(
        "AMENDEMENT\nN° I-93\nprésenté par\nM. Aubry\n----------\nARTICLE 2\nL’article L. 121-3 du code de commerce est abrogé.");

    private static string Additional(string text, string number = "I-93") =>
        $"AMENDEMENT\nN° {number}\nprésenté par\nM. Aubry\n----------\nAPRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
