using System.Linq.Expressions;
using NRules.RuleModel;

namespace Admissibility.Testing;

/// <summary>What a rule says, taken from its canonical model.</summary>
internal sealed class RuleReading : RuleElementVisitor<Context>
{
    private RuleReading()
    {
    }

    public List<LambdaExpression> Conditions { get; } = [];

    public List<string> Aliases { get; } = [];

    /// <summary>The types of facts that it reads, queries included.</summary>
    public HashSet<Type> FactTypes { get; } = [];

    /// <summary>The types of facts that it yields.</summary>
    public HashSet<Type> Yielded { get; } = [];

    /// <summary>The types that a fact must have for a way of the rule to begin.</summary>
    public HashSet<Type> FirstTypes { get; } = [];

    public bool HasSelectMany { get; private set; }

    public static RuleReading Of(IRuleDefinition definition)
    {
        var reading = new RuleReading();
        reading.Visit(Context.Empty, definition);
        reading.AddFirst(definition.LeftHandSide);
        return reading;
    }

    protected override PatternElement VisitPattern(Context context, PatternElement element)
    {
        if (element.Declaration.Name is { Length: > 0 } name && name[0] != '$')
        {
            Aliases.Add(name);
        }

        if (element.Source is null)
        {
            FactTypes.Add(element.ValueType);
        }

        return base.VisitPattern(context, element);
    }

    protected override NamedExpressionElement VisitNamedExpression(Context context, NamedExpressionElement element)
    {
        Conditions.Add(element.Expression);
        return element;
    }

    protected override RuleElement VisitBinding(Context context, BindingElement element)
    {
        Conditions.Add(element.Expression);
        return element;
    }

    protected override RuleElement VisitAggregate(Context context, AggregateElement element)
    {
        HasSelectMany |= element.Name == AggregateElement.FlattenName;
        return base.VisitAggregate(context, element);
    }

    protected override ActionElement VisitAction(Context context, ActionElement element)
    {
        YieldReader.AddTo(Yielded, element.Expression);
        return element;
    }

    private void AddFirst(RuleElement element)
    {
        switch (element)
        {
            case AndElement and:
                AddFirst(and.ChildElements[0]);
                break;
            case OrElement or:
                foreach (var child in or.ChildElements)
                {
                    AddFirst(child);
                }

                break;
            case ExistsElement { Source: PatternElement exists }:
                FirstTypes.Add(exists.ValueType);
                break;
            case PatternElement { Source: null } pattern:
                FirstTypes.Add(pattern.ValueType);
                break;
            default:
                FirstTypes.Add(typeof(object));
                break;
        }
    }
}
