using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UncompensatedLossRuleTests
{
    private const string Gage =
        "La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de "
        + "fonctionnement.";

    private static readonly RuleVerifier s_rule = Bench.For<UncompensatedLossRule>();

    [Fact]
    public void An_exemption_without_a_gage_is_reported_with_the_body_that_loses() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|Les fournils sont exonérés de taxe foncière|].
        """, "Passage « Les fournils sont exonérés de taxe foncière » : une exonération pourrait causer une perte de recettes pour les "
               + "collectivités territoriales, au regard du droit en vigueur, sans gage au bénéfice de la même personne. Élément contraire possible : une "
               + "base de référence plus favorable. Pour y remédier, compléter par : « La perte de recettes pour les collectivités territoriales est compensée "
               + "à due concurrence par la majoration de la dotation globale de fonctionnement et, corrélativement pour l’État, par la création d’une taxe "
               + "additionnelle à l’accise sur les tabacs prévue au chapitre IV du titre Ier du livre III du code des impositions sur les biens et "
               + "services. »");

    [Theory]
    [InlineData("Les dépenses de modernisation des fournils ouvrent droit à un crédit d’impôt")]
    [InlineData("Les apprentis boulangers sont exonérés de cotisations sociales")]
    [InlineData("Les meuniers bénéficient d’une exonération de taxe sur les farines")]
    public void Each_kind_of_relief_is_seen(string sentence) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{sentence}|].
        """);

    [Theory]
    [InlineData("Il est institué une contribution sur les farines. Les fournils en sont exonérés de taxe.")]
    [InlineData("Il est institué, au titre des exercices clos en 2026 et 2027, une contribution sur les farines. Les fournils sont exonérés de cette contribution.")]
    public void A_relief_of_a_levy_that_the_same_text_creates_loses_nothing(string text) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {text}
        """);

    [Theory]
    [InlineData("À l’article 1604 du code général des impôts, après le mot : « produit », sont insérés les mots : « des seules chambres rurales ».")]
    [InlineData("Au I de l’article 1604 du code général des impôts, le plafond : « 20 000 € » est remplacé par le montant : « 30 000 € ».")]
    public void A_ceiling_of_a_levy_of_an_operator_may_be_of_what_it_is_given(string law) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {law}
        EXPOSÉ SOMMAIRE
        Cet amendement vise à réduire la taxe.
        """);

    [Theory]
    [InlineData("Le présent article s’applique aux cessions réalisées à compter du 1er janvier 2026.")]
    [InlineData("Le I s’applique à compter de l’imposition des revenus de 2026.")]
    public void From_when_a_text_applies_is_no_widening(string sentence) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        L’article 200 du code général des impôts est complété par un alinéa ainsi rédigé :
        « {sentence} »
        EXPOSÉ SOMMAIRE
        Cet amendement vise à étendre la réduction d’impôt.
        """);

    [Fact]
    public void A_gage_for_another_body_does_not_cover_the_loss() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – [|Les fournils sont exonérés de taxe foncière|].
        II. – La perte de recettes pour les organismes de sécurité sociale est compensée à due concurrence par la majoration de l’accise sur les tabacs.
        """);

    [Fact]
    public void A_gage_for_the_same_body_covers_it() => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les fournils sont exonérés de taxe foncière.
        II. – {Gage}
        """);

    [Fact]
    public void A_gage_that_does_not_name_who_loses_has_the_benefit_of_the_doubt() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Les fournils sont exonérés de taxe foncière.
        II. – La perte de recettes résultant du I est compensée à due concurrence par la majoration de l’accise sur les tabacs.
        """);

    [Theory]
    [InlineData("Les exonérations de taxe foncière font l’objet d’un bilan annuel.")]
    [InlineData("L’exonération de cotisations sociales est supprimée.")]
    [InlineData("Les boulangers sont exonérés de toute formalité.")]
    public void A_relief_that_is_not_opened_is_no_loss(string sentence) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {sentence}
        """);

    [Theory]
    [InlineData("Au I de l’article 779 du code général des impôts, le montant : « 100 000 € » est remplacé par le montant : « 120 000 € »")]
    [InlineData("Au I de l’article 44 quindecies du code général des impôts, l’année : « 2026 » est remplacée par l’année : « 2029 »")]
    [InlineData("Au b du 6° de l’article 1001 du code général des impôts, le taux : « 13 % » est remplacé par le taux : « 11 % »")]
    [InlineData("Au 1 du I de l’article 197 du code général des impôts, le taux : « 30 % » est remplacé par le taux : « 25 % »")]
    [InlineData("À l’article 784 du code général des impôts, le mot : « quinze » est remplacé par le mot : « dix »")]
    [InlineData("Au I de l’article 199 undecies B du code général des impôts, après le mot : « fours », sont insérés les mots : « ou pétrins »")]
    [InlineData("À l’article 793 bis du code général des impôts, les mots : « à la condition que le moulin soit loué » sont supprimés")]
    [InlineData("L’article L. 423-48 du code des impositions sur les biens et services est complété par les mots : « , à l’exception des barques »")]
    [InlineData("L’article 235 ter ZD du code général des impôts est abrogé")]
    [InlineData("Le 7 de l’article 200 du code général des impôts est ainsi rétabli : « 7. Les dons de farine. »")]
    [InlineData("À l’article 199 quater du code général des impôts, les mots : « réduction d’impôt » sont remplacés par les mots : « crédit d’impôt »")]
    [InlineData("La taxe sur les farines est supprimée")]
    [InlineData("Il est institué, dans les zones sans fournil, une exonération de cotisations sociales")]
    [InlineData("La réduction d’impôt mentionnée à l’article 200 du code général des impôts s’applique aux dons de farine")]
    [InlineData("À l’article L. 137-32 du code de la sécurité sociale, le taux : « 0,2 % » est remplacé par les mots : « 0,1 % en 2027 et 0,05 % en 2028 »")]
    [InlineData("Une fraction du produit de l’accise sur les énergies revenant à l’État est attribuée aux communes")]
    [InlineData("Le I n’est applicable qu’aux sommes venant en déduction de l’impôt dû")]
    public void A_change_that_loses_revenue_is_reported(string law) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{law}|].
        """);

    [Theory]
    [InlineData("Au I de l’article 779 du code général des impôts, le montant : « 100 000 € » est remplacé par le montant : « 90 000 € ».")]
    [InlineData("Au I de l’article 44 quindecies du code général des impôts, l’année : « 2029 » est remplacée par l’année : « 2026 ».")]
    [InlineData("Au b du 6° de l’article 1001 du code général des impôts, le taux : « 11 % » est remplacé par le taux : « 13 % ».")]
    [InlineData("À l’article 784 du code général des impôts, le mot : « dix » est remplacé par le mot : « quinze ».")]
    [InlineData("Au I de l’article 199 undecies B du code général des impôts, après le mot : « fours », sont insérés les mots : « fabriqués en France ».")]
    [InlineData("L’article 220 quindecies du code général des impôts est abrogé.")]
    [InlineData("À l’article L. 132-2 du code de la consommation, le montant : « 300 000 euros » est remplacé par le montant : « 500 000 euros ».")]
    [InlineData("L’article 200 du code général des impôts est complété par une phrase ainsi rédigée : « Le bénéfice de la réduction d’impôt est exclu pour les "
        + "dons de farine. »")]
    [InlineData("L’article 200 du code général des impôts est complété par une phrase ainsi rédigée : « Les dons n’ouvrent droit à la réduction d’impôt que "
        + "s’ils sont déclarés. »")]
    [InlineData("L’exonération de taxe sur les farines est supprimée.")]
    [InlineData("Il est institué une taxe sur les fours privés. Sont exonérés de taxe les fours banaux.")]
    public void A_change_that_gains_revenue_or_touches_none_is_left_alone(string law) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {law}
        """);

    [Fact]
    public void The_exposé_decides_what_the_dispositif_leaves_open() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|À l’article 200 du code général des impôts, le mot : « farine » est remplacé par les mots : « produit de boulangerie »|].
        EXPOSÉ SOMMAIRE
        Cet amendement vise à étendre la réduction d’impôt à tous les dons des boulangers.
        """);

    [Fact]
    public void A_purpose_that_raises_revenue_withholds_what_the_words_show() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        L’article 199 undecies B du code général des impôts est complété par une phrase ainsi rédigée : « Les fours bénéficient de la réduction d’impôt. »
        EXPOSÉ SOMMAIRE
        Cet amendement vise à supprimer une niche fiscale.
        """);

    [Fact]
    public void A_sub_amendment_is_weighed_against_a_text_that_is_not_known() => s_rule.Accepts("""
        SOUS-AMENDEMENT
        N° 12
        à l’amendement n° 11
        présenté par
        M. Aubry
        ----------
        ARTICLE 2
        Compléter l’alinéa 2 par la phrase suivante : « Les fournils sont exonérés de taxe foncière. »
        """);

    [Fact]
    public void Of_two_losses_of_one_body_the_first_is_reported_and_of_two_bodies_both() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – [|Les fournils sont exonérés de taxe foncière|]. Les moulins sont exonérés de taxe foncière.
        II. – [|Les meuniers sont exonérés de cotisations sociales|].
        """);

    [Fact]
    public void The_government_is_not_bound() => s_rule.Accepts("""
        N° 3
        AMENDEMENT
        présenté par
        le Gouvernement
        ----------
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Les fournils sont exonérés de taxe foncière.
        """);
}
