using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Admissibility.Checking;

/// <summary>Has the results of a <c>SelectMany</c> read where NRules calls for them.</summary>
/// <remarks>NRules itself reads them later, where it does not contain what they throw: a method with <c>yield</c> throws only then.</remarks>
internal sealed class EagerSelectMany : RuleElementVisitor<Context>
{
    private static readonly EagerSelectMany s_visitor = new();

    /// <summary>The definition of a rule, with all of its <c>SelectMany</c> read at once.</summary>
    public static IRuleDefinition In(IRuleDefinition definition) => s_visitor.Visit(Context.Empty, definition);

    /// <inheritdoc/>
    protected override RuleElement VisitAggregate(Context context, AggregateElement element)
    {
        var visited = (AggregateElement)base.VisitAggregate(context, element);
        return visited.Name == AggregateElement.FlattenName ? Element.Flatten(visited.ResultType, AtOnce(visited), visited.Source) : visited;
    }

    private static LambdaExpression AtOnce(AggregateElement flatten)
    {
        var selector = flatten.Expressions[AggregateElement.SelectorName].Expression;
        return Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.ToArray), [flatten.ResultType], selector.Body), selector.Parameters);
    }
}
