using System.Text.Json;
using Admissibility.Rules;

namespace Admissibility.Cli.Tests;

public class RulesCommandTests
{
    [Fact]
    public void Every_rule_is_listed_in_each_form()
    {
        Assert.Equal(RuleCatalogue.Reporting.Length, CommandLine.Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(RuleCatalogue.Reporting.Length, JsonDocument.Parse(CommandLine.Run("rules", "--format", "json").Output).RootElement.GetArrayLength());
        Assert.Contains("| ADM4001 | warning | Charge |", CommandLine.Run("rules", "--format", "md").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Charge publique possible")]
    [InlineData("en", "Possible public charge")]
    public void A_rule_is_explained_by_its_page_and_listed_by_its_title(string language, string title)
    {
        Assert.StartsWith($"# ADM4001 · {title}\n", CommandLine.Run("explain", "adm4001", "--language", language).Output, StringComparison.Ordinal);
        Assert.Contains($"  {title}\n", CommandLine.Run("rules", "--language", language).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Charge")]
    [InlineData("IRR45")]
    public void A_ground_is_explained_by_its_rules(string ground) =>
        Assert.Contains("  ADM", CommandLine.Run("explain", ground).Output, StringComparison.Ordinal);

    [Fact]
    public void A_ground_is_explained_with_its_basis_who_decides_and_when()
    {
        var page = CommandLine.Run("explain", "Crédits").Output;
        Assert.Contains(
            "fondement : loi organique n° 2001-692 du 1er août 2001, art. 47 ; Règlement de l’Assemblée nationale, art. 121 (à vérifier)",
            page,
            StringComparison.Ordinal);
        Assert.Contains(
            "appréciation : en commission : président de la commission saisie au fond ; en séance : président de l’Assemblée nationale",
            page,
            StringComparison.Ordinal);
        Assert.Contains("quand : au dépôt ; à tout moment ensuite", page, StringComparison.Ordinal);
        Assert.Contains("  ADM5001 · ", page, StringComparison.Ordinal);
        Assert.Contains("aucune règle ne le vérifie encore", CommandLine.Run("explain", "Doublon").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_basis_is_cited_as_it_was_on_a_day()
    {
        Assert.Contains("art. 99, al. 1\n", CommandLine.Run("explain", "Hors-délais", "--as-at", "2018-01-01").Output, StringComparison.Ordinal);
        Assert.Contains("art. 99 (à vérifier)\n", CommandLine.Run("explain", "Hors-délais", "--as-at", "2026-01-01").Output, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("explain", "Hors-délais", "--as-at", "hier").ExitCode);
    }

    [Fact]
    public void Grounds_and_states_are_listed()
    {
        var table = CommandLine.Run("rules", "--grounds").Output;
        Assert.Contains("| Sous-amendement (98) | IRRSA |", table, StringComparison.Ordinal);
        Assert.Contains("| Discuté | DI | Non soutenu |", table, StringComparison.Ordinal);
        Assert.Contains("| – (à vérifier) | AT | – |", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_whose_basis_was_not_read_is_marked_in_the_list()
    {
        var lines = CommandLine.Run("rules").Output.Split('\n');
        Assert.EndsWith(
            " · fondement à vérifier",
            Assert.Single(lines, line => line.StartsWith("ADM5001", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.DoesNotContain("vérifier", Assert.Single(lines, line => line.StartsWith("ADM4001", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_checker_s_own_diagnostics_are_explained() =>
        Assert.StartsWith("# ADM9001", CommandLine.Run("explain", "ADM9001").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "admissibility : « ADM9999 » n’est ni une règle ni un motif")]
    [InlineData("en", "admissibility: “ADM9999” is neither a rule nor a ground")]
    public void What_is_neither_exits_with_2_and_is_named_in_the_language_asked_for(string language, string error)
    {
        var outcome = CommandLine.Run("explain", "ADM9999", "--language", language);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith(error, outcome.Error, StringComparison.Ordinal);
    }
}
