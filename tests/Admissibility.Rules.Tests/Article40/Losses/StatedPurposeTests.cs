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
