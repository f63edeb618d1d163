using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class PublicChargeRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<PublicChargeRule>();

    [Theory]
    [InlineData("L’État verse une prime aux apprentis boulangers")]
    [InlineData("Les régions attribuent une aide aux fournils ruraux")]
    [InlineData("Il est créé une allocation de reprise, versée par l’État aux jeunes boulangers")]
    [InlineData("Il est institué un fonds d’indemnisation des fournils sinistrés")]
    [InlineData("L’assurance maladie prend en charge les bilans de santé des meuniers et verse une indemnité aux remplaçants")]
    [InlineData("Il est créé un établissement public chargé de la promotion du pain")]
    public void Spending_by_a_public_person_is_reported(string sentence) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{sentence}|].
        """);

    [Fact]
    public void The_message_names_passage_payer_and_the_way_out() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|L’État verse une prime aux apprentis|].
        """, "Passage « L’État verse une prime aux apprentis » : pourrait être regardé comme une charge, car il prévoit une prime dont la dépense "
               + "pèserait sur l’État. Élément contraire possible : une dépense déjà prévue par le droit en vigueur ou par le texte. Aucun gage ne peut "
               + "couvrir une charge.");

    [Fact]
    public void Spending_in_quoted_text_is_seen_too() => s_rule.Reports("""
        ARTICLE 2
        Compléter cet article par l’alinéa suivant :
        « [|Les communes accordent une subvention aux boulangeries qui s’y installent|]. »
        """);

    [Theory]
    [InlineData("La commune verse à la métropole une dotation d’équilibre")]
    [InlineData("Les régions versent aux départements une subvention pour les fournils")]
    public void What_a_local_authority_pays_another_is_no_charge(string sentence) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {sentence}.
        """);

    [Theory]
    [InlineData("L’État verse à la métropole une dotation d’équilibre")]
    [InlineData("La commune verse à la boulangerie une subvention")]
    public void What_the_State_pays_or_others_receive_is_one(string sentence) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{sentence}|].
        """);

    [Theory]
    [InlineData("Chaque commune recrute un gardien de fournil")]
    [InlineData("Un fonds de soutien aux fournils est institué")]
    [InlineData("Les agents des collectivités territoriales chargés du four bénéficient d’une prime mensuelle de 50 euros")]
    [InlineData("L’entrée au musée national du pain est gratuite pour les étudiants")]
    [InlineData("Les communes sont tenues d’installer un four public")]
    [InlineData("Les séances de pesée sont intégralement prises en charge par l’assurance maladie")]
    [InlineData("Toute personne qui nourrit un voisin perçoit de l’État une allocation mensuelle de 50 euros")]
    [InlineData("Le montant de l’allocation aux adultes handicapés est revalorisé de 10 %")]
    [InlineData("Les communes consacrent chaque année une part de leur budget à la farine")]
    public void An_obligation_that_costs_a_public_person_is_reported(string sentence) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{sentence}|].
        """);

    [Theory]
    [InlineData("À l’article L. 821-1 du code de la sécurité sociale, après le mot : « personne », sont insérés les mots : « ou tout boulanger »")]
    [InlineData("À l’article L. 815-1 du code de la sécurité sociale, les mots : « soixante-cinq ans » sont remplacés par les mots : « soixante ans »")]
    public void A_benefit_opened_to_others_is_reported(string law) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{law}|].
        """);

    [Theory]
    [InlineData("L’employeur verse une prime aux apprentis.")]
    [InlineData("Il est créé une allocation de reprise.")]
    [InlineData("À titre expérimental, l’État verse une prime aux apprentis volontaires.")]
    [InlineData("Dans un délai de six mois, le Gouvernement remet au Parlement un rapport sur une prime que l’État verse aux apprentis.")]
    [InlineData("La prime versée par l’État aux apprentis est supprimée.")]
    [InlineData("L’état civil atteste l’âge de l’apprenti, qui verse une prime.")]
    [InlineData("Il est institué un fonds d’indemnisation des fournils, sous la forme d’un prélèvement sur les recettes de l’État.")]
    [InlineData("Il est institué, au profit d’un établissement public du pain, une taxe sur les farines.")]
    [InlineData("Il est institué au profit d’un établissement public du pain une taxe sur les farines.")]
    [InlineData("À l’article L. 821-1 du code de la sécurité sociale, après le mot : « personne », sont insérés les mots : « , ne faisant pas l’objet d’une mesure d’éloignement ou d’expulsion, ».")]
    [InlineData("Les aides à l’installation des boulangers font l’objet d’une information du conseil municipal.")]
    public void What_costs_the_public_nothing_is_left_alone(string sentence) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {sentence}
        """);

    [Fact]
    public void A_benefit_that_the_expose_says_is_to_cost_less_is_left_alone() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        À l’article L. 821-1 du code de la sécurité sociale, après le mot : « personne », sont insérés les mots : « ou tout boulanger ».
        EXPOSÉ SOMMAIRE
        Cet amendement vise à réduire le crédit d’impôt et à supprimer l’exonération.
        """);

    [Fact]
    public void Deleting_an_article_never_costs_anything() => s_rule.Accepts("""
        ARTICLE 2
        Supprimer cet article.
        """);

    [Fact]
    public void The_government_is_not_bound() => s_rule.Accepts("""
        N° 3
        AMENDEMENT
        présenté par
        le Gouvernement
        ----------
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        L’État verse une prime aux apprentis boulangers.
        """);

    [Fact]
    public void A_rapporteur_is_bound() => s_rule.Reports("""
        N° 3
        AMENDEMENT
        présenté par
        Mme Arnaud, rapporteure
        ----------
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|L’État verse une prime aux apprentis boulangers|].
        """);

    [Theory]
    [InlineData("Les personnes morales de droit public ayant en charge la restauration scolaire consacrent une partie de leur budget au pain bio")]
    [InlineData("Les fédérations de meuniers peuvent, en proportion, prétendre à des contributions financières de l’Office national des forêts")]
    public void A_payer_by_a_common_name_and_a_right_that_may_be_claimed_are_seen(string sentence) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|{sentence}|].
        """);

    [Theory]
    [InlineData("Les fédérations de meuniers peuvent prétendre à des contributions financières de leurs adhérents.")]
    [InlineData("L’embauche d’un meunier bénéficie d’une avance sur les fonds européens.")]
    [InlineData("Les personnes morales de droit public peuvent consacrer une partie de leur budget au pain bio.")]
    public void A_claim_on_a_private_person_and_a_fund_that_exists_are_no_charge(string sentence) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {sentence}
        """);
}
