using System.Text.Json;
using Admissibility.Rules;

namespace Admissibility.Tests.Cli;

public class RulesCommandTests
{
    [Fact]
    public void Every_rule_is_listed_in_each_form()
    {
        Assert.Equal(RuleCatalogue.All.Length, CommandLine.Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(RuleCatalogue.All.Length, JsonDocument.Parse(CommandLine.Run("rules", "--format", "json").Output).RootElement.GetArrayLength());
        Assert.Contains("| ADM4001 | warning | Charge |", CommandLine.Run("rules", "--format", "md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_explained_by_its_page() => Assert.StartsWith("# ADM4001 · ", CommandLine.Run("explain", "adm4001").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("Charge")]
    [InlineData("IRR45")]
    public void A_ground_is_explained_by_its_rules(string ground) => Assert.Contains("  ADM", CommandLine.Run("explain", ground).Output, StringComparison.Ordinal);

    [Fact]
    public void The_checker_s_own_diagnostics_are_explained() => Assert.StartsWith("# ADM9001", CommandLine.Run("explain", "ADM9001").Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_neither_exits_with_2() => Assert.Equal(2, CommandLine.Run("explain", "ADM9999").ExitCode);
}
