using System.Reflection;
using System.Text.RegularExpressions;
using Admissibility.Checking;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class CatalogueTests
{
    [Fact]
    public void The_catalogue_lists_every_rule_of_the_project_in_the_order_of_ids()
    {
        var written = typeof(RuleCatalogue).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(AdmissibilityRule)) && !type.IsAbstract)
            .Select(type => type.Name).Order(StringComparer.Ordinal);
        Assert.Equal(written, RuleCatalogue.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
        var ids = RuleCatalogue.Reporting.Select(rule => rule.Descriptor.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void No_two_rules_share_an_id_and_each_id_is_in_the_table()
    {
        var table = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Equal(table.Count, table.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(table.Order(StringComparer.Ordinal), RuleCatalogue.Reporting.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal));
        Assert.All(table, id => Assert.Matches("^ADM[0-7][0-9]{3}$", id));
    }

    [Fact]
    public void Both_languages_of_a_message_have_the_same_holes()
    {
        foreach (var rule in RuleCatalogue.Reporting)
        {
            Assert.Equal(HolesIn(rule.Descriptor.Fr), HolesIn(rule.Descriptor.En));
        }
    }

    [Fact]
    public void A_rule_that_needs_context_says_what_is_left_unassessed_without_it()
    {
        foreach (var rule in RuleCatalogue.Reporting)
        {
            Assert.Equal(RuleConventions.HasNeeds(rule), rule.Descriptor.Unassessed is not null);
        }
    }

    [Fact]
    public void A_rule_is_sealed_and_named_for_the_fault()
    {
        foreach (var type in RuleCatalogue.Reporting.Select(rule => rule.GetType()))
        {
            Assert.True(type.IsSealed, type.Name);
            Assert.EndsWith("Rule", type.Name, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_rule_is_tabled_as_shipped_or_unshipped()
    {
        var releases = File.ReadAllText(Repository.PathOf("rules", "RELEASES.md"));
        Assert.All(RuleCatalogue.Reporting, rule => Assert.Contains($"| {rule.Descriptor.Id} |", releases, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_test_of_the_same_name()
    {
        var tests = typeof(CatalogueTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(RuleCatalogue.Reporting, rule => Assert.Contains(rule.GetType().Name + "Tests", tests));
    }

    private static IEnumerable<string> HolesIn(string message) =>
        Regex.Matches(message, "\\{[a-z]+\\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value).Distinct()
            .Order(StringComparer.Ordinal);
}
