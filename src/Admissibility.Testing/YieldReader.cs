using System.Linq.Expressions;
using NRules.RuleModel;

namespace Admissibility.Testing;

/// <summary>Finds the types of the facts that an action inserts.</summary>
internal sealed class YieldReader : ExpressionVisitor
{
    private readonly HashSet<Type> _types;

    private YieldReader(HashSet<Type> types) => _types = types;

    public static void AddTo(HashSet<Type> types, Expression action) => new YieldReader(types).Visit(action);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(IContext) && node.Method.Name.StartsWith("Insert", StringComparison.Ordinal))
        {
            var fact = node.Arguments[^1];
            _types.Add(fact is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand.Type : fact.Type);
        }

        return base.VisitMethodCall(node);
    }
}
