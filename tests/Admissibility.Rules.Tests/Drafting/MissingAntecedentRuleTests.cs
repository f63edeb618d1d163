using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MissingAntecedentRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MissingAntecedentRule>();

    [Fact]
    public void A_code_that_nothing_names_before_is_reported() => s_rule.Reports(
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLe chapitre II du titre Ier du [|même code|] est abrogé.",
        "« même code » renvoie à un texte ou à un article que rien ne nomme avant.");

    [Fact]
    public void An_article_that_nothing_names_before_is_reported() => s_rule.Reports(
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLe premier alinéa du [|même article|] est supprimé.");

    [Theory]
    [InlineData("I. – L’article L. 3 du code de commerce est abrogé.\nII. – L’article L. 4 du même code est abrogé.")]
    [InlineData("I. – Les commerces que régit le code de commerce ferment.\nII. – L’article L. 4 du même code est abrogé.")]
    [InlineData("L’article L. 3 du code de commerce est ainsi modifié :\n1° Le I est abrogé ;\n2° Le II du même article est abrogé.")]
    public void What_is_named_before_is_accepted_however_it_is_read(string text) =>
        s_rule.Accepts($"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}");

    [Fact]
    public void Quoted_law_may_point_to_the_law_around_it() => s_rule.Accepts(
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLe code de commerce est complété par un article L. 9 ainsi rédigé :\n"
            + "« Art. L. 9. – L’article L. 4 de la même loi est abrogé. »");

    [Fact]
    public void A_sub_amendment_may_have_it_in_its_parent() => s_rule.Accepts(
        "SOUS-AMENDEMENT\nN° 14\nà l’amendement n° 12\nprésenté par\nM. Aubry\n----------\nAPRÈS L’ARTICLE 2\n"
            + "Le premier alinéa de l’article L. 4 du même code est supprimé.");

    [Theory]
    [InlineData("ARTICLE 2\nAprès l’alinéa 1, insérer l’alinéa suivant :\n« L’article L. 4 du même code est abrogé. »")]
    [InlineData("ARTICLE 2\nRédiger ainsi cet article :\n« L’article L. 4 du même code est abrogé. »")]
    public void An_article_of_the_bill_may_have_it_before(string amendment) => s_rule.Accepts(amendment);
}
