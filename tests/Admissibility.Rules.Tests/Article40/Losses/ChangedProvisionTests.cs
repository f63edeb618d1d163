using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

/// <summary>What the words of an amendment do to a provision on revenue.</summary>
public class ChangedProvisionTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UncompensatedLossRule>();

    private static string Additional(string law, string expose = "") => $"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        {law}
        {(expose.Length > 0 ? "EXPOSÉ SOMMAIRE\n" + expose : "")}
        """;

    [Theory]
    [InlineData("Au I de l’article 976 du code général des impôts, les mots : « des trois quarts » sont remplacés par les mots : « de la moitié ».")]
    [InlineData("Au II de l’article 976 du code général des impôts, le taux : « 75 % » est remplacé par les mots : « la moitié ».")]
    [InlineData("Le II de l’article 976 du code général des impôts est complété par les mots : « et si les fournils sont ouverts au public ».")]
    [InlineData("Le I de l’article 1383 du code général des impôts est complété par les mots : « ou la supprimer ».")]
    [InlineData("Au deuxième alinéa de l’article 784 du code général des impôts, les mots : « , à l’exception des plus anciennes, » sont supprimés.")]
    [InlineData("Au I de l’article 209 B du code général des impôts, après la référence : « 238 A », sont insérés les mots : « ou établie dans un moulin ».")]
    [InlineData("Au I de l’article 1519 D du code général des impôts, le montant : « 19 890 € » est remplacé par le montant : « 39 780 € ».")]
    public void A_relief_that_shrinks_or_a_levy_that_grows_loses_nothing(string law) => s_rule.Accepts(Additional(law));

    [Theory]
    [InlineData("À l’article 793 bis du code général des impôts, le mot : « cinq » est remplacé par le mot : « douze ».")]
    [InlineData("Au c de l’article 787 B du code général des impôts, la durée : « quatre ans » est remplacée par la durée : « six ans ».")]
    public void More_years_of_keeping_lose_nothing(string law) => s_rule.Accepts(Additional(law, Eased));

    [Theory]
    [InlineData("À l’article 793 bis du code général des impôts, le mot : « cinq » est remplacé par le mot : « trois »")]
    [InlineData("À l’article 199 novovicies du code général des impôts, la durée : « six ans » est remplacée par la durée : « neuf ans »")]
    public void Fewer_years_of_keeping_and_more_years_of_a_relief_lose(string law) => s_rule.Reports(Additional($"[|{law}|].", Eased));

    [Fact]
    public void A_levy_that_rises_where_a_promise_is_broken_widens_no_relief() => s_rule.Accepts(Added(
        "Le revenu de l’année au cours de laquelle l’engagement n’est pas respecté est majoré du montant des déductions"));

    [Fact]
    public void A_relief_that_rises_where_a_promise_is_made_does() => s_rule.Reports(Added(
        "[|Le taux de la réduction est majoré de dix points pour les meuniers qui ont pris un engagement|]"));

    [Theory]
    [InlineData("La part des fournils ruraux représente un seuil minimal de 30 % de la surface")]
    [InlineData("La part des fournils ruraux représente au moins 30 % de la surface")]
    public void A_minimum_in_a_rewritten_alinea_is_a_condition(string sentence) => s_rule.Accepts(Rewritten(sentence));

    [Fact]
    public void A_rewritten_alinea_without_one_is_read_by_its_purpose() => s_rule.Reports(Rewritten("[|La part des fournils ruraux est retenue|]"));

    [Fact]
    public void A_part_cut_is_a_loss_where_less_is_to_be_levied() => s_rule.Reports(Additional("""
        L’article 278 sexies A du code général des impôts est ainsi modifié :
        1° [|Le 2° est abrogé|] ;
        2° Au 3°, les mots : « des moulins » sont remplacés par les mots : « des fournils ».
        """, Eased));

    [Fact]
    public void A_part_cut_beside_a_line_that_may_take_it_in_is_none_and_the_line_is_read() => s_rule.Reports(Additional("""
        L’article 278 sexies A du code général des impôts est ainsi modifié :
        1° Le 2° est abrogé ;
        2° Le 3° est ainsi rédigé : « [|3° Les travaux sur les fournils »|].
        """, Eased));

    private const string Eased = "Cet amendement vise à alléger la fiscalité des moulins.";

    private static string Added(string sentence) => Additional(
        $"L’article 200 du code général des impôts est complété par une phrase ainsi rédigée : « {sentence}. »");

    private static string Rewritten(string sentence) => Additional(
        $"Le deuxième alinéa de l’article 200 du code général des impôts est ainsi rédigé : « {sentence}. »", Eased);

    [Theory]
    [InlineData("Au I de l’article 976 du code général des impôts, les mots : « de la moitié » sont remplacés par les mots : « des trois quarts »")]
    [InlineData("Au II de l’article 976 du code général des impôts, le taux : « 25 % » est remplacé par les mots : « deux tiers »")]
    [InlineData("Le II de l’article 976 du code général des impôts est complété par les mots : « ou situés dans un moulin »")]
    public void A_relief_that_grows_loses(string law) => s_rule.Reports(Additional($"[|{law}|]."));

    [Fact]
    public void Years_that_are_past_are_no_end() => s_rule.With(new() { AsAt = new(2025, 10, 14) }).Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Au I de l’article 53 de la loi n° 2004-1484 du 30 décembre 2004 de finances pour 2005, l’année : « 2003 » est remplacée par l’année : « 2022 ».
        """);

    [Fact]
    public void A_year_to_come_is_one() => s_rule.With(new() { AsAt = new(2025, 10, 14) }).Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|Au I de l’article 53 de la loi n° 2004-1484 du 30 décembre 2004 de finances pour 2005, l’année : « 2025 » est remplacée par l’année : « 2027 »|].
        """);

    [Theory]
    [InlineData("« La réduction est également subordonnée aux conditions suivantes :\n« 1° Les fournils sont ouverts au public ;\n« 2° Le blé local. »")]
    [InlineData("« La réduction n’est ouverte qu’aux moulins dont les ventes ne peuvent excéder 12 000 €. Ce montant est porté à 15 000 € outre-mer. »")]
    public void What_goes_on_with_a_condition_is_none_of_a_relief(string text) =>
        s_rule.Accepts(Additional($"L’article 200 du code général des impôts est complété par un alinéa ainsi rédigé :\n{text}"));

    [Theory]
    [InlineData("3° Le contribuable a fait réaliser un examen de ses comptes")]
    [InlineData("50 % pour les moulins à vent")]
    public void An_item_that_is_a_condition_or_a_rate_is_no_new_case(string item) =>
        s_rule.Accepts(Additional($"L’article 200 du code général des impôts est complété par un alinéa ainsi rédigé : « {item}. »"));

    [Fact]
    public void An_opening_sentence_in_place_of_another_may_open_less() => s_rule.Accepts(Additional(
        "La première phrase de l’article 238 bis du code général des impôts est ainsi rédigée : « Les versements ouvrent droit à une réduction d’impôt. »"));

    [Theory]
    [InlineData("Il est institué une pénalité à la charge des moulins. Le produit de cette pénalité est affecté à la caisse des meuniers.")]
    [InlineData("À compter de 2027, une contribution additionnelle est due par les moulins. Ne sont pas assujettis à la présente contribution les fournils.")]
    public void A_levy_of_the_text_itself_is_nobodys_yet(string text) => s_rule.Accepts(Additional(text));

    [Fact]
    public void A_relief_in_a_whole_section_of_a_code_is_seen() => s_rule.Reports(Additional("""
        La section IX du chapitre premier du titre II de la première partie du livre premier du code général des impôts est complétée par un XII ainsi rédigé :
        « XII. – [|Les fournils sont exonérés de la taxe sur la valeur ajoutée|]. »
        """));

    [Fact]
    public void What_another_provision_gains_compensates_nothing() => s_rule.Reports(Additional("""
        I. – Il est institué une taxe sur les farines.
        II. – L’article 976 du code général des impôts est complété par un 3° ainsi rédigé :
        « [|3° Les fournils des moulins à vent|]. »
        """));

    [Fact]
    public void A_stated_gain_is_that_of_the_provision_that_shows_it() => s_rule.Reports(Additional("""
        I. – Au I de l’article 219 du code général des impôts, le taux : « 25 % » est remplacé par le taux : « 30 % ».
        II. – L’article 976 du code général des impôts est complété par un 3° ainsi rédigé :
        « [|3° Les fournils des moulins à vent|]. »
        """, "Cet amendement vise à augmenter l’impôt sur les sociétés."));

    [Fact]
    public void A_stated_gain_that_nothing_else_shows_may_be_that_of_the_change() => s_rule.Accepts(Additional("""
        L’article 976 du code général des impôts est complété par un 3° ainsi rédigé :
        « 3° Les fournils des moulins à vent. »
        """, "Cet amendement vise à taxer les fournils."));

    [Fact]
    public void An_exemption_of_its_own_from_a_levy_that_exists_is_a_loss_whatever_is_stated() => s_rule.Reports(Additional(
        "[|Les ventes de levain sont exonérées de la taxe sur la valeur ajoutée|].", "Cet amendement vise à taxer les fournils."));

    [Fact]
    public void What_only_says_which_ones_is_no_exemption() => s_rule.Accepts(Additional(
        "Les dettes des biens qui en sont exonérés ne s’imputent pas sur la taxe foncière."));

    [Fact]
    public void An_exemption_from_a_levy_that_the_same_text_widens_may_be_of_what_is_new() => s_rule.Accepts(Additional("""
        L’article 266 sexies du code des douanes est ainsi modifié :
        1° Le I est complété par un 11 ainsi rédigé : « 11. Les metteurs sur le marché de moules à pain. » ;
        2° Il est complété par un V ainsi rédigé : « V. – Sont exonérés de la taxe mentionnée au I les fournils. »
        """));

    [Fact]
    public void A_relief_for_some_alone_is_a_restriction() => s_rule.Accepts(Additional(
        "L’article 145 du code général des impôts est complété par un alinéa ainsi rédigé : « Le régime est applicable aux seules filiales des moulins. »"));

    [Fact]
    public void A_number_that_no_code_holds_is_of_none() => s_rule.With(new() { Nature = Bills.BillNature.Finance }).Accepts("""
        ARTICLE 3
        Après l’alinéa 4, insérer l’alinéa suivant :
        « 2° Le b de l’article L. 312-48 est complété par les mots : « ou des fournils ». »
        """);
}
