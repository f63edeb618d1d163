using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class NestedSubAmendmentRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<NestedSubAmendmentRule>();

    private static readonly Dossier s_dossier = Bench.FirstReading with
    {
        Liasse = new(new Dictionary<string, string?> { ["11"] = null, ["12"] = null, ["13"] = "12" }, isComplete: true),
    };

    [Fact]
    public void A_parent_that_is_a_sub_amendment_is_reported() => s_rule.With(s_dossier).Reports(
        Sub("[|à l’amendement n° 13|]"), "L’amendement 13, que vise ce sous-amendement, est lui-même un sous-amendement (à l’amendement 12).");

    [Theory]
    [InlineData("à l’amendement n° 12")]
    [InlineData("à l’amendement n° 99")]
    [InlineData("")]
    public void A_parent_that_is_no_sub_amendment_or_not_known_is_accepted(string parent) => s_rule.With(s_dossier).Accepts(Sub(parent));

    [Fact]
    public void A_sub_amendment_that_says_so_itself_is_reported_without_the_list() => s_rule.Reports(
        Sub("[|au sous-amendement n° 13|]"), "L’amendement 13, que vise ce sous-amendement, est lui-même un sous-amendement.");

    [Fact]
    public void The_dispositif_may_say_so_too() => s_rule.Reports(
        "SOUS-AMENDEMENT\nN° 14\nprésenté par\nM. Aubry\n----------\nARTICLE 2\nÀ l’alinéa 1 du [|sous-amendement n° 13|], supprimer le mot : « farine ».");

    [Fact]
    public void Without_the_list_it_says_that_it_could_not_look() => s_rule.IsUnassessedWithout(Sub("à l’amendement n° 13"), DossierLiasse.Missing);

    private static string Sub(string parent) =>
        $"SOUS-AMENDEMENT\nN° 14\n{parent}\nprésenté par\nM. Aubry\n----------\nARTICLE 2\nÀ l’alinéa 1, supprimer le mot : « farine ».";
}
