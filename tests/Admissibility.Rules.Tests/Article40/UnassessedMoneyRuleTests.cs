using Admissibility.Amendments;
using Admissibility.Bills;
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

    [Fact]
    public void A_rate_of_a_bill_that_is_not_given_is_reported() => s_rule.Reports("""
        ARTICLE 2
        [|À l’alinéa 3, substituer au taux : « 12 % » le taux : « 14 % »|].
        """);

    [Fact]
    public void A_new_sentence_that_names_a_levy_and_does_not_show_what_it_does_to_it_is_reported() => s_rule.Reports("""
        ARTICLE 2
        Compléter l’alinéa 3 par la phrase suivante :
        « [|Le produit de la taxe foncière est suivi par la commune|]. »
        """);

    [Fact]
    public void A_sentence_about_a_subsidy_is_reported() => s_rule.Reports("""
        ARTICLE 2
        Compléter l’alinéa 3 par la phrase suivante :
        « [|Le montant de la subvention dépend du nombre de ruches|]. »
        """);

    [Fact]
    public void Words_inserted_after_those_that_name_money_are_reported() => s_rule.Reports("""
        ARTICLE 2
        [|À l’alinéa 3, après le mot : « compense », insérer le mot : « vite »|].
        """);

    [Fact]
    public void A_sentence_about_a_fine_is_not() => s_rule.Accepts("""
        ARTICLE 2
        Compléter l’alinéa 3 par la phrase suivante :
        « Qui ne déclare pas la subvention est puni d’une amende de 300 euros. »
        """);

    [Fact]
    public void The_rights_of_persons_are_no_duties() => s_rule.Accepts("""
        ARTICLE 2
        Compléter l’alinéa 3 par la phrase suivante :
        « Les droits des visiteurs sont affichés. »
        """);

    [Fact]
    public void An_alinea_deleted_in_a_social_security_bill_that_is_not_given_is_reported() =>
        s_rule.With(new Dossier { Nature = BillNature.SocialSecurity }).Reports("""
            ARTICLE 2
            [|Supprimer l’alinéa 3|].
            """);

    [Fact]
    public void The_whole_article_deleted_leaves_the_law_in_force_as_it_is() =>
        s_rule.With(new Dossier { Nature = BillNature.SocialSecurity }).Accepts("""
            ARTICLE 2
            Supprimer cet article.
            """);

    [Fact]
    public void An_alinea_deleted_in_an_ordinary_bill_is_not() => s_rule.Accepts("""
        ARTICLE 2
        Supprimer l’alinéa 3.
        """);
}
