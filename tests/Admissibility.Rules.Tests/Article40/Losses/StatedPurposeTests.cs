using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

/// <summary>What an exposé says that the amendment is for, where the words of the dispositif leave its direction open.</summary>
public class StatedPurposeTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UncompensatedLossRule>();

    [Theory]
    [InlineData("Cet amendement propose d’abaisser la TVA à 5,5 % sur les farines.")]
    [InlineData("Cet amendement vise à fixer à 5,5 % le taux de TVA applicable aux farines.")]
    [InlineData("Cet amendement vise à réduire d’un abattement les plus-values des meuniers.")]
    [InlineData("Cet amendement vise à ne pas subordonner l’avantage à une durée.")]
    [InlineData("Cet amendement propose d’indexer sur l’inflation le barème de l’impôt.")]
    [InlineData("Cet amendement vise à élargir le champ d’application du dispositif, afin de réduire les pertes des fournils.")]
    [InlineData("Cet amendement tend à abolir la taxe sur les farines. Il est proposé d’abolir la taxe sur les farines.")]
    public void A_loss_that_is_stated_decides(string expose) => s_rule.Reports($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|Au premier alinéa de l’article 39 du code général des impôts, les mots : « des fournils » sont remplacés par les mots : « des moulins »|].
        EXPOSÉ SOMMAIRE
        {expose}
        """);

    [Theory]
    [InlineData("Cet amendement vise à appliquer le plafond du crédit d’impôt à l’ensemble du groupe.")]
    [InlineData("Cet amendement propose d’instaurer un plafond à la réduction d’impôt.")]
    [InlineData("Cet amendement vise à accroître la durée de l’engagement prévu par le pacte Dutreil.")]
    [InlineData("Cet amendement vise à limiter à 13 millions d’euros en 2025 la diminution des ressources affectées aux chambres.")]
    [InlineData("Cet amendement vise à encadrer l’avantage fiscal des meuniers.")]
    [InlineData("Cet amendement propose de mettre un terme au taux de TVA réduit sur les farines.")]
    [InlineData("Cet amendement vise à lutter contre l’évitement de l’impôt.")]
    [InlineData("Cet amendement vise à exclure de l’assiette du crédit d’impôt les dépenses de farine.")]
    [InlineData("Cet amendement vise à relever le plafond de la taxe de séjour.")]
    [InlineData("Cet amendement vise à soumettre l’exonération à des engagements.")]
    public void What_restricts_is_no_stated_loss(string expose) => s_rule.Accepts($"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Au premier alinéa de l’article 39 du code général des impôts, les mots : « des fournils » sont remplacés par les mots : « des moulins ».
        EXPOSÉ SOMMAIRE
        {expose}
        """);

    [Theory]
    [InlineData("Cet amendement vise à réduire le périmètre des fournils retenus et de réduire le coût du crédit d’impôt.")]
    [InlineData("Cet amendement vise à réduire le coût du crédit d’impôt.")]
    [InlineData("Cet amendement propose de réduire le périmètre de la réduction d’impôt.")]
    [InlineData("Cet amendement vise à réduire l’avantage fiscal des meuniers.")]
    [InlineData("Cet amendement propose de recentrer le crédit d’impôt sur les fours à bois.")]
    [InlineData("Cet amendement propose de plafonner le crédit d’impôt des meuniers.")]
    public void A_clause_that_limits_a_credit_loses_nothing_where_the_relief_is_to_shrink(string expose) =>
        s_rule.Accepts(Limited("Le I n’est applicable qu’aux sommes venant en déduction de l’impôt dû", expose));

    [Theory]
    [InlineData("Cet amendement vise à augmenter le nombre des fournils retenus et de réduire le reste à charge.")]
    [InlineData("Cet amendement vise à étendre le périmètre de la réduction d’impôt.")]
    [InlineData("Cet amendement propose de substituer à cette réduction un crédit d’impôt.")]
    [InlineData("Cet amendement vise à taxer les fours privés.")]
    public void A_clause_that_limits_a_credit_shows_a_loss_else(string expose) =>
        s_rule.Reports(Limited("[|Le I n’est applicable qu’aux sommes venant en déduction de l’impôt dû|]", expose));

    [Fact]
    public void An_open_change_of_a_relief_that_is_to_shrink_is_no_loss() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        L’article 200 quater A du code général des impôts est complété par un alinéa ainsi rédigé :
        « Les dépenses de four donnent droit à un crédit d’impôt égal à 20 %. »
        EXPOSÉ SOMMAIRE
        Cet amendement vise à réduire le périmètre des fournils retenus et de réduire le coût du crédit d’impôt.
        """);

    private static string Limited(string clause, string expose) => $"""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        I. – Au premier alinéa de l’article 200 quater A du code général des impôts, les mots : « des fournils » sont remplacés par les mots : « des fours ».
        II. – {clause}.
        EXPOSÉ SOMMAIRE
        {expose}
        """;

    [Fact]
    public void A_sentence_about_something_else_does_not_decide_where_the_words_show_nothing() => s_rule.Accepts("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        Au premier alinéa de l’article 39 du code général des impôts, les mots : « des fournils » sont remplacés par les mots : « des moulins ».
        EXPOSÉ SOMMAIRE
        La baisse de la taxe sur les farines profite aux moulins.
        """);

    [Fact]
    public void A_rise_that_a_sentence_describes_does_not_undo_a_loss_that_is_shown() => s_rule.Reports("""
        APRÈS L’ARTICLE 2, insérer l’article suivant :
        [|Les fournils sont exonérés de taxe foncière|].
        EXPOSÉ SOMMAIRE
        La hausse de la taxe foncière pèse sur les fournils.
        """);
}
