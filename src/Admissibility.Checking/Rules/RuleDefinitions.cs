using NRules.Fluent;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Admissibility.Checking;

/// <summary>Rules in NRules' canonical model.</summary>
internal static class RuleDefinitions
{
    /// <summary>What separates the id of a rule from the rest of the name of a definition that was made from it.</summary>
    private const char Separator = '?';

    /// <summary>The definition of a rule, named by its id: events of NRules name their rule by a definition that may be another object.</summary>
    /// <exception cref="RuleDefinitionException"><c>Define</c> threw, or what it defines is no rule.</exception>
    public static IRuleDefinition Of(AdmissibilityRule rule)
    {
        var defined = new RuleDefinitionFactory().Create(rule);
        return Element.RuleDefinition(
            rule.Descriptor.Id, defined.Description, defined.Priority, defined.Repeatability, defined.Tags, defined.Properties,
            defined.DependencyGroup, defined.LeftHandSide, defined.FilterGroup, defined.RightHandSide);
    }

    /// <summary>A definition made from a rule, whose failures are those of the rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="part">What it is of that rule.</param>
    /// <param name="elements">Its left-hand side.</param>
    /// <param name="action">What it does.</param>
    public static IRuleDefinition PartOf(string rule, string part, IEnumerable<RuleElement> elements, ActionElement action) =>
        Element.RuleDefinition($"{rule}{Separator}{part}", "", 0, Element.AndGroup(elements), Element.ActionGroup(action));

    /// <summary>The id of the rule that a definition is, or was made from.</summary>
    public static string OwnerOf(IRuleDefinition definition) =>
        definition.Name.IndexOf(Separator, StringComparison.Ordinal) is var at and > 0 ? definition.Name[..at] : definition.Name;
}
