using NRules.RuleModel;

namespace Admissibility.Checking;

/// <summary>The types of facts that a rule reads, wherever it names them.</summary>
internal sealed class FactTypes : RuleElementVisitor<HashSet<Type>>
{
    private static readonly FactTypes s_visitor = new();

    /// <summary>Adds the types that a rule reads.</summary>
    public static void AddTo(HashSet<Type> types, IRuleDefinition definition) => s_visitor.Visit(types, definition);

    /// <inheritdoc/>
    protected override PatternElement VisitPattern(HashSet<Type> context, PatternElement element)
    {
        if (element.Source is null)
        {
            context.Add(element.ValueType);
        }

        return base.VisitPattern(context, element);
    }
}
