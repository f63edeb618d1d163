using System.Linq.Expressions;

namespace Admissibility.Testing;

/// <summary>Expressions that NRules takes for equal where they are not: their nodes would be shared by rules that mean different things.</summary>
internal sealed class ConditionTraps : ExpressionVisitor
{
    private readonly List<string> _found = [];

    /// <summary>The traps in a condition, in words.</summary>
    public static IEnumerable<string> In(LambdaExpression condition)
    {
        var visitor = new ConditionTraps();
        visitor.Visit(condition.Body);
        return visitor._found.Select(found => $"{condition.Body}: {found}");
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _found.Add("a lambda inside a condition: the facts outside it are compared by nothing; make it a property or a method of the fact");
        return base.VisitLambda(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        _found.Add("« new » inside a condition: which member of it is asked for is not compared; make it a property or a method of the fact");
        return base.VisitNew(node);
    }
}
