using Admissibility.Amendments;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Testing;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

public class UnassessedMoneyRuleTests
{
    private const string Change = "À l’article 1467 du code général des impôts, le mot : « passible » est remplacé par le mot : « redevable »";

    private static readonly RuleVerifier s_rule = Bench.For<UnassessedMoneyRule>();

    [Fact]
    public void A_change_of_a_levy_whose_direction_is_not_known_is_reported() => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{Change}|].
        """);

    [Fact]
    public void A_gage_settles_the_matter() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – {Change}.
        II. – La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de
        fonctionnement.
        """);

    [Fact]
    public void A_charge_that_claims_to_be_gaged_settles_nothing() => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – [|{Change}|].
        II. – La charge pour l’État est compensée à due concurrence par la création d’une taxe additionnelle à l’accise sur les tabacs.
        """);

    [Fact]
    public void A_loss_that_is_alleged_says_it_already() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        L’article 235 ter ZD du code général des impôts est abrogé.
        """);

    [Theory]
    [InlineData("Au I de l’article 235 ter ZD du code général des impôts, le taux : « 0,3 % » est remplacé par le taux : « 0,6 % ».")]
    [InlineData("L’article L. 121-1 du code de commerce est abrogé.")]
    public void What_only_gains_or_is_not_about_money_leaves_nothing_to_assess(string law) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {law}
        """);

    [Fact]
    public void It_is_listed_as_missing_and_leaves_the_verdict_open()
    {
        var text = new SourceText($"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{Change}.\nEXPOSÉ SOMMAIRE\nPrécision.", "essai");
        var result = new AmendmentChecker([new UnassessedMoneyRule(), .. RuleCatalogue.Inferences]).Check(TextDocumentReader.Read(text), Bench.FirstReading);
        Assert.Equal(Verdict.Undetermined, result.Verdict);
        Assert.Contains(result.Missing, unassessed => unassessed.Words().Fr.StartsWith("Incidence financière non appréciée", StringComparison.Ordinal));
    }
}
