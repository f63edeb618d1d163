using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnrelatedAdditionalArticleRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnrelatedAdditionalArticleRule>();

    private static readonly Bill s_trade = BillTextReader.Read("""
        Proposition de loi relative au commerce et à l’impôt sur les sociétés

        Article 1er
        Le commerce de détail est déclaré en préfecture.

        Article 2
        Le taux de l’impôt sur les sociétés est affiché dans chaque commerce.
        """);

    private static readonly RuleVerifier s_ofTrade = s_rule.With(new Dossier { Reading = Reading.First, Bill = s_trade });

    private const string Unrelated = """
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|Les navires de plaisance sont immatriculés auprès de la capitainerie.|]
        """;

    [Fact]
    public void An_article_that_shares_neither_word_nor_code_is_reported_with_its_own_words() => s_rule.Reports(
        Unrelated,
        "Aucun lien repéré avec le texte « Proposition de loi relative à la boulangerie artisanale » : l’article additionnel parle de « capitainerie », "
            + "« navires », « plaisance », « immatriculés », « auprès », que le texte ignore ; aucun article n’a de terme distinctif en commun. En première lecture un "
            + "lien même indirect suffit, et l’exposé peut le montrer.");

    [Fact]
    public void The_codes_that_the_bill_does_not_name_are_named() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|L’article L. 5241-3 du code des transports et l’article 4 de la loi n° 84-1096 ne valent ni pour la plaisance fluviale ni pour les bacs.|]
        """,
        "Aucun lien repéré avec le texte « Proposition de loi relative à la boulangerie artisanale » : l’article additionnel parle de « bacs », « fluviale », "
            + "« plaisance », « valent », « transports » et vise le code des transports, le texte n° 84-1096, que le texte ignore ; aucun article n’a de terme "
            + "distinctif en commun. En première lecture un lien même indirect suffit, et l’exposé peut le montrer.");

    [Fact]
    public void A_code_that_the_bill_amends_is_a_link() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        L’article L. 321-4 du code de commerce est abrogé.
        """);

    [Fact]
    public void A_word_of_the_bill_in_another_form_is_a_link() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Les navires affichent leur immatriculation.
        """);

    [Fact]
    public void The_reasons_may_show_the_link() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Les navires de plaisance sont immatriculés auprès de la capitainerie.
        EXPOSÉ SOMMAIRE
        Les boulangers livrent leur pain par bateau : sans immatriculation, l’origine de la farine ne peut être affichée.
        """);

    [Fact]
    public void A_reference_alone_is_linked_by_the_name_of_its_code_and_by_the_reasons() => s_ofTrade.Accepts("""
        APRÈS L’ARTICLE 1ER, insérer l’article suivant:
        L’article L. 123-4 du code de commerce est abrogé.
        EXPOSÉ SOMMAIRE
        Cet amendement supprime une formalité de déclaration du commerce de détail en préfecture.
        """);

    [Fact]
    public void A_subject_that_the_same_bill_ignores_is_reported() => s_ofTrade.Reports("""
        APRÈS L’ARTICLE 1ER, insérer l’article suivant:
        [|La pêche à pied est interdite sur les plages du littoral breton.|]
        EXPOSÉ SOMMAIRE
        Cet amendement protège les coquillages.
        """);

    [Fact]
    public void A_request_for_a_report_has_no_subject_of_its_own() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Dans un délai de six mois à compter de la promulgation de la présente loi, le Gouvernement remet au Parlement un rapport sur les navires de plaisance.
        """);

    [Fact]
    public void A_provision_about_the_bill_itself_has_none_either() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Les dispositions de la présente loi relatives aux navires de plaisance immatriculés auprès de la capitainerie sont expérimentales.
        """);

    [Fact]
    public void That_a_delay_runs_from_its_promulgation_does_not_make_it_one_about_the_bill() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|Un an après la promulgation de la présente loi, les navires de plaisance sont immatriculés auprès de la capitainerie.|]
        """);

    [Fact]
    public void A_heading_has_none_either() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer la division et l’intitulé suivants :
        « Chapitre III « Navires de plaisance »
        """);

    [Fact]
    public void An_amendment_to_an_article_of_the_bill_is_left_alone() => s_rule.Accepts("""
        ARTICLE 2
        Compléter cet article par la phrase suivante :
        « Les navires de plaisance sont immatriculés. »
        """);

    [Fact]
    public void A_sub_amendment_is_left_alone() => s_rule.Accepts("""
        SOUS-AMENDEMENT
        N° 12
        à l’amendement n° 3
        APRÈS L’ARTICLE 2
        À l’alinéa 2, substituer au mot : « plaisance » le mot : « pêche ».
        """);

    [Fact]
    public void A_finance_bill_has_rules_of_its_own() =>
        s_rule.With(Bench.FirstReading with { Nature = BillNature.Finance }).Accepts(MarkedText.Parse(Unrelated).Text);

    [Fact]
    public void After_the_first_reading_another_rule_applies() =>
        s_rule.With(Bench.FirstReading with { Reading = Reading.Second }).Accepts(MarkedText.Parse(Unrelated).Text);

    [Fact]
    public void Without_the_reading_it_is_reported_since_no_reading_asks_for_less() => s_rule.With(new Dossier { Bill = Bench.Bill }).Reports(Unrelated);

    [Fact]
    public void Without_the_bill_it_says_that_it_could_not_judge() =>
        s_rule.With(new Dossier { Reading = Reading.First }).IsUnassessedWithout(MarkedText.Parse(Unrelated).Text, DossierBill.Missing);
}
