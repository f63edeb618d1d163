using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class OtherChamberIdiomRuleTests
{
    private static readonly RuleVerifier s_assemblee = Bench.For<OtherChamberIdiomRule>();

    private static readonly RuleVerifier s_senat = s_assemblee.With(Bench.FirstReading with { Chamber = Chamber.Senat });

    [Theory]
    [InlineData("[|Alinéa 1|]\nSupprimer cet alinéa.", "Place de l’alinéa indiquée comme au Sénat ; ici : « À l’alinéa 1, … ».")]
    [InlineData(
        "I. – [|Alinéas 1 à 3|]\nSupprimer ces alinéas.\nII. – Alinéa 5\nSupprimer cet alinéa.",
        "Place de l’alinéa indiquée comme au Sénat ; ici : « Aux alinéas 1 à 3, … ».")]
    public void A_place_as_in_the_Senat_is_reported_once_in_the_Assemblee(string dispositif, string message) =>
        s_assemblee.Reports($"ARTICLE 2\n{dispositif}", message);

    [Theory]
    [InlineData("[|À l’alinéa 1|], supprimer le mot : « farine ».", "Place de l’alinéa indiquée comme à l’Assemblée nationale ; ici : « Alinéa 1 ».")]
    [InlineData(
        "[|Aux alinéas 1 et 2|], supprimer le mot : « farine ».",
        "Place de l’alinéa indiquée comme à l’Assemblée nationale ; ici : « Alinéas 1 et 2 ».")]
    [InlineData("[|À la fin de l’alinéa 1|], supprimer le mot : « farine ».", "Place de l’alinéa indiquée comme à l’Assemblée nationale ; ici : « Alinéa 1 ».")]
    public void A_place_as_in_the_Assemblee_is_reported_in_the_Senat(string dispositif, string message) => s_senat.Reports($"ARTICLE 2\n{dispositif}", message);

    [Theory]
    [InlineData("À l’alinéa 1, supprimer le mot : « farine ».")]
    [InlineData("Après l’alinéa 1, insérer l’alinéa suivant :\n« Le sel est gris. »")]
    [InlineData("Supprimer l’alinéa 1.")]
    [InlineData("Supprimer cet article.")]
    public void The_Assemblee_s_own_wording_is_accepted(string dispositif) => s_assemblee.Accepts($"ARTICLE 2\n{dispositif}");

    [Theory]
    [InlineData("Alinéa 1\nSupprimer le mot :\nfarine")]
    [InlineData("Après l’alinéa 1\nInsérer un alinéa ainsi rédigé :\nLe sel est gris.")]
    [InlineData("Supprimer l’alinéa 1.")]
    [InlineData("À l’article L. 3 du code de commerce, supprimer le deuxième alinéa.")]
    public void The_Senat_s_own_wording_is_accepted(string dispositif) => s_senat.Accepts($"ARTICLE 2\n{dispositif}");

    [Fact]
    public void Where_the_chamber_is_not_known_both_are_accepted()
    {
        var rule = s_assemblee.With(Bench.FirstReading with { Chamber = null });
        rule.Accepts("ARTICLE 2\nAlinéa 1\nSupprimer cet alinéa.");
        rule.Accepts("ARTICLE 2\nÀ l’alinéa 1, supprimer le mot : « farine ».");
    }

    [Fact]
    public void A_sub_amendment_names_alineas_of_its_parent() => s_assemblee.Accepts(
        "SOUS-AMENDEMENT\nN° 14\nà l’amendement n° 12\nprésenté par\nM. Aubry\n----------\nARTICLE 2\nAlinéa 1\nSupprimer cet alinéa.");

    [Fact]
    public void An_additional_article_names_alineas_of_the_law() => s_senat.Accepts(
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nÀ l’alinéa 3 de l’article L. 3 du code de commerce, le mot : « farine » est supprimé.");
}
