using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MissingHeadingRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MissingHeadingRule>();

    private const string Placement = "APRÈS L’ARTICLE 2, insérer la division et l’intitulé suivants :";

    [Fact]
    public void A_division_without_a_heading_is_reported() => s_rule.Reports(
        $"[|{Placement}|]\nL’article L. 121-80 du code de commerce est abrogé.",
            "Une division additionnelle est annoncée sans intitulé (« Titre … », « Chapitre … ») : est-ce un article additionnel ?");

    [Theory]
    [InlineData("« Chapitre III\n« Du pain »")]
    [InlineData("TITRE I BIS\nDU PAIN\nL’article L. 121-80 du code de commerce est abrogé.")]
    [InlineData("« Section 2 : Du pain »")]
    [InlineData("« Titre Ier A – Du pain »")]
    [InlineData("« Chapitre … : Du pain »")]
    [InlineData("« Deuxième partie : Du pain »")]
    [InlineData("« Chapitre ... : Du pain »")]
    [InlineData("« Sous-titre II\n« Du pain »")]
    [InlineData("« Section A\n« Du pain »")]
    public void A_heading_is_found_however_it_is_written(string text) => s_rule.Accepts($"{Placement}\n{text}");

    [Theory]
    [InlineData("Le titre de la boulangerie est affiché.")]
    [InlineData("Chapitre par chapitre, le code de commerce est relu chaque année.")]
    public void A_word_is_no_heading(string text) => s_rule.Reports($"[|{Placement}|]\n{text}");

    [Fact]
    public void A_heading_of_an_article_is_not_one_of_a_division() => s_rule.Reports($"[|{Placement}|]\n« Article XXX\nLe pain est vendu entier.");

    [Fact]
    public void The_order_may_be_said_again_before_the_heading() =>
        s_rule.Accepts($"{Placement}\nAvant le titre II, insérer la division et l’intitulé suivants :\n« Titre Ier bis\n« Du pain »");

    [Fact]
    public void A_heading_of_a_code_is_not_one_of_the_bill() => s_rule.Reports(
        $"[|{Placement}|]\nAprès le chapitre II du titre Ier du livre Ier du code de commerce, il est inséré un chapitre III ainsi rédigé :\n« Chapitre III"
            + "\n« Du pain »");

    [Fact]
    public void An_additional_article_needs_no_heading() =>
        s_rule.Accepts("APRÈS L’ARTICLE 2, insérer l’article suivant :\nL’article L. 121-80 du code de commerce est abrogé.");
}
