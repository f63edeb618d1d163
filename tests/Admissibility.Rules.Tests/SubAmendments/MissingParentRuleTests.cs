using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MissingParentRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MissingParentRule>();

    private static readonly Dossier s_dossier = Bench.FirstReading with
    {
        Liasse = new(new Dictionary<string, string?> { ["11"] = null, ["12"] = null, ["13"] = "12" }, isComplete: true),
    };

    [Fact]
    public void A_parent_that_is_not_there_is_reported() => s_rule.With(s_dossier).Reports(
        Sub("[|à l’amendement n° 99 de M. Brun|]"), "L’amendement 99, que vise ce sous-amendement, n’est pas parmi ceux du dossier.");

    [Fact]
    public void A_parent_that_is_there_is_accepted() => s_rule.With(s_dossier).Accepts(Sub("à l’amendement n° 12"));

    [Fact]
    public void A_list_that_is_not_complete_shows_nothing() =>
        s_rule.With(Bench.FirstReading with { Liasse = new(new Dictionary<string, string?> { ["12"] = null }, isComplete: false) })
            .Accepts(Sub("à l’amendement n° 99"));

    [Fact]
    public void Without_the_list_it_says_that_it_could_not_look() => s_rule.IsUnassessedWithout(Sub("à l’amendement n° 99"), DossierLiasse.Missing);

    [Fact]
    public void A_sub_amendment_that_names_no_parent_is_left_alone() => s_rule.With(s_dossier).Accepts(Sub(""));

    [Fact]
    public void A_parent_named_in_the_dispositif_is_looked_for() => s_rule.With(s_dossier).Reports(
        Sub("", "[|Amendement n° 99 rect.|], alinéa 1\nSupprimer le mot :\nfarine"),
            "L’amendement 99, que vise ce sous-amendement, n’est pas parmi ceux du dossier.");

    [Theory]
    [InlineData("Amendement n° 12 rect., alinéa 1\nSupprimer le mot :\nfarine")]
    [InlineData("I. – Amendement n° 98, alinéa 1\nSupprimer le mot :\nfarine\nII. – Amendement n° 99, alinéa 1\nSupprimer le mot :\nfarine")]
    public void A_parent_that_is_listed_or_not_the_only_one_named_is_accepted(string dispositif) => s_rule.With(s_dossier).Accepts(Sub("", dispositif));

    private static string Sub(string parent, string dispositif = "À l’alinéa 1, supprimer le mot : « farine ».") =>
        $"SOUS-AMENDEMENT\nN° 14\n{parent}\nprésenté par\nM. Aubry\n----------\nARTICLE 2\n{dispositif}";
}
