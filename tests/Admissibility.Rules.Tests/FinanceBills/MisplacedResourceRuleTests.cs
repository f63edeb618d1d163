using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MisplacedResourceRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MisplacedResourceRule>()
        .With(new() { Chamber = Chamber.Assemblee, Nature = BillNature.Finance, AsAt = new(2018, 11, 20) });

    private const string Local = "L’article 1407 ter du code général des impôts est abrogé.";

    [Fact]
    public void Local_resources_alone_are_reported_under_the_law_of_then() => s_rule.Reports(
        Additional("[|L’article 1407 ter du code général des impôts|] est abrogé."),
        "Passage « L’article 1407 ter du code général des impôts » : seules des ressources de collectivités territoriales sont en cause. Elles relevaient de la "
            + "seconde partie jusqu’au projet de loi de finances pour 2022.");

    [Fact]
    public void A_new_article_counts_with_its_own_number() => s_rule.Reports(Additional(
        "[|Le code général des impôts est complété par un article 1530 ter ainsi rédigé : « Art. 1530 ter. – Les communes fixent le tarif. »|]"));

    [Fact]
    public void Each_article_of_a_group_counts_and_the_code_does_not() => s_rule.Reports(Additional(
        "Le code général des impôts est ainsi modifié :\n1° [|L’article 1407 ter|] est abrogé ;\n2° L’article 1530 bis est abrogé."));

    [Theory]
    [InlineData("2021-11-20", true)]
    [InlineData("2022-02-20", true)]
    [InlineData("2022-10-20", false)]
    [InlineData("2025-01-20", false)]
    public void The_year_of_the_bill_says_which_law_holds(string day, bool isReported)
    {
        var rule = s_rule.With(new() { Nature = BillNature.Finance, AsAt = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) });
        if (isReported)
        {
            rule.Reports(Additional("[|L’article 1407 ter du code général des impôts|] est abrogé."));
        }
        else
        {
            rule.Accepts(Additional(Local));
        }
    }

    [Fact]
    public void A_day_that_is_not_known_is_today() => s_rule.With(new() { Nature = BillNature.Finance }).Accepts(Additional(Local));

    [Theory]
    [InlineData("I. – L’article 1407 ter du code général des impôts est abrogé.\nII. – L’article 200 du code général des impôts est abrogé.")]
    [InlineData("I. – L’article 1407 ter du code général des impôts est abrogé.\nII. – Les communes affichent le tarif.")]
    [InlineData("L’article 1407 ter du code général des impôts est complété par les mots : « , au profit du budget général ».")]
    [InlineData("L’article 1465 A du code général des impôts est abrogé.")]
    public void One_provision_or_word_about_the_state_is_enough(string text) => s_rule.Accepts(Additional(text));

    [Fact]
    public void A_provision_about_no_money_is_another_fault()
    {
        s_rule.Accepts(Additional("L’article L. 121-3 du code de commerce est abrogé."));
        s_rule.Reports(Additional(
            "I. – [|L’article 1407 ter du code général des impôts|] est abrogé.\nII. – L’article L. 121-3 du code de commerce est abrogé."));
    }

    [Fact]
    public void The_second_part_is_the_right_one() => s_rule.Accepts(Additional(Local, "II-93"));

    private static string Additional(string text, string number = "I-93") =>
        $"AMENDEMENT\nN° {number}\nprésenté par\nM. Aubry\n----------\nAPRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
