using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Admissibility.Checking;

/// <summary>Evaluates an expression by walking its tree. For a condition that is asked once or twice that is far cheaper than compiling it.</summary>
/// <remarks>It knows the expressions that conditions are made of, and says of any other that it cannot walk it.</remarks>
internal sealed class ExpressionWalker
{
    private readonly Dictionary<ParameterExpression, object?> _variables = [];

    private ExpressionWalker()
    {
    }

    /// <summary>Whether a whole expression is of kinds that can be walked.</summary>
    public static bool CanWalk(LambdaExpression expression) => WalkableVisitor.Accepts(expression);

    /// <summary>The value of an expression; null for an expression without a value.</summary>
    /// <param name="expression">An expression that can be walked.</param>
    /// <param name="arguments">The values of its parameters.</param>
    public static object? Evaluate(LambdaExpression expression, params ReadOnlySpan<object?> arguments)
    {
        var walker = new ExpressionWalker();
        for (var i = 0; i < arguments.Length; i++)
        {
            walker._variables[expression.Parameters[i]] = arguments[i];
        }

        return walker.Value(expression.Body);
    }

    private object? Value(Expression? expression) => expression switch
    {
        null => null,
        ConstantExpression constant => constant.Value,
        DefaultExpression => null,
        ParameterExpression parameter => _variables[parameter],
        MemberExpression { Member: PropertyInfo property } member => Invoke(property.GetMethod!, Value(member.Expression), []),
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Value(member.Expression)),
        MethodCallExpression call => Invoke(call.Method, Value(call.Object), [.. call.Arguments.Select(Value)]),
        UnaryExpression { NodeType: ExpressionType.Not } not => !(bool)Value(not.Operand)!,
        UnaryExpression converted => ConvertedTo(converted.Type, Value(converted.Operand)),
        BinaryExpression binary => Value(binary),
        ConditionalExpression choice => Value((bool)Value(choice.Test)! ? choice.IfTrue : choice.IfFalse),
        BlockExpression block => Value(block),
        InvocationExpression { Expression: LambdaExpression lambda } invoked => Value(invoked, lambda),
        _ => throw new InvalidOperationException($"{expression.NodeType} cannot be walked."),
    };

    private object? Value(BlockExpression block)
    {
        object? last = null;
        foreach (var expression in block.Expressions)
        {
            last = Value(expression);
        }

        return last;
    }

    private object? Value(InvocationExpression invoked, LambdaExpression lambda)
    {
        var arguments = invoked.Arguments.Select(Value).ToArray();
        for (var i = 0; i < arguments.Length; i++)
        {
            _variables[lambda.Parameters[i]] = arguments[i];
        }

        return Value(lambda.Body);
    }

    private object? Value(BinaryExpression binary)
    {
        switch (binary.NodeType)
        {
            case ExpressionType.Assign:
                return _variables[(ParameterExpression)binary.Left] = Value(binary.Right);
            case ExpressionType.AndAlso:
                return (bool)Value(binary.Left)! && (bool)Value(binary.Right)!;
            case ExpressionType.OrElse:
                return (bool)Value(binary.Left)! || (bool)Value(binary.Right)!;
        }

        var (left, right) = (Value(binary.Left), Value(binary.Right));
        return (binary.NodeType, binary.Method) switch
        {
            (_, { } method) => Invoke(method, null, [left, right]),
            (ExpressionType.Equal, _) => AreEqual(binary.Left.Type, left, right),
            (ExpressionType.NotEqual, _) => !AreEqual(binary.Left.Type, left, right),
            (ExpressionType.LessThan, _) => Comparer<object>.Default.Compare(left, right) < 0,
            (ExpressionType.LessThanOrEqual, _) => Comparer<object>.Default.Compare(left, right) <= 0,
            (ExpressionType.GreaterThan, _) => Comparer<object>.Default.Compare(left, right) > 0,
            _ => Comparer<object>.Default.Compare(left, right) >= 0,
        };
    }

    /// <summary>Values are equal, but objects are the same one: a type that means otherwise has an operator.</summary>
    private static bool AreEqual(Type type, object? left, object? right) => type.IsValueType ? Equals(left, right) : ReferenceEquals(left, right);

    /// <summary>A boxed value needs another only where its kind changes: an enum that is compared as a number, a number as a wider one.</summary>
    /// <exception cref="InvalidCastException">The value is not of that type.</exception>
    private static object? ConvertedTo(Type type, object? value) => type.IsInstanceOfType(value) || (value is null && !type.IsValueType)
        ? value
        : type == typeof(int) && value is Enum or byte or short ? Convert.ToInt32(value, CultureInfo.InvariantCulture)
        : throw new InvalidCastException($"{value ?? "null"} is not of type {type}.");

    private static object? Invoke(MethodInfo method, object? owner, object?[] arguments) =>
        method.Invoke(owner, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    /// <summary>Looks for what cannot be walked.</summary>
    private sealed class WalkableVisitor : ExpressionVisitor
    {
        private bool _isWalkable = true;

        public static bool Accepts(LambdaExpression expression)
        {
            var visitor = new WalkableVisitor();
            visitor.Visit(expression.Body);
            return visitor._isWalkable;
        }

        public override Expression? Visit(Expression? node)
        {
            _isWalkable &= node is null or ConstantExpression or ParameterExpression or ConditionalExpression or BlockExpression
                || node is DefaultExpression { Type: var type } && (type == typeof(void) || !type.IsValueType)
                || node is MemberExpression { Member: PropertyInfo or FieldInfo }
                || node is MethodCallExpression call && IsWalkable(call)
                || node is InvocationExpression { Expression: LambdaExpression }
                || node is UnaryExpression unary && IsWalkable(unary)
                || node is BinaryExpression binary && IsWalkable(binary);
            return _isWalkable ? base.Visit(node) : node;
        }

        protected override Expression VisitInvocation(InvocationExpression node)
        {
            Visit(node.Arguments);
            Visit(((LambdaExpression)node.Expression).Body);
            return node;
        }

        /// <summary>A call is walked where its arguments can be boxed.</summary>
        private static bool IsWalkable(MethodCallExpression call) =>
            Array.TrueForAll(call.Method.GetParameters(), parameter => !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsByRefLike);

        private static bool IsWalkable(UnaryExpression unary) => unary.Method is null && (unary.NodeType is ExpressionType.Not
            ? unary.Type == typeof(bool)
            : unary.NodeType is ExpressionType.Convert && !unary.IsLifted && (!unary.Operand.Type.IsValueType || !unary.Type.IsValueType || IsWhole(unary)));

        /// <summary>Between whole numbers and enums nothing is lost or rounded.</summary>
        private static bool IsWhole(UnaryExpression unary) =>
            Type.GetTypeCode(unary.Operand.Type) is TypeCode.Int32 or TypeCode.Byte or TypeCode.Int16 && unary.Type == typeof(int);

        private static bool IsWalkable(BinaryExpression binary) => !binary.IsLifted && (binary.NodeType switch
        {
            ExpressionType.Assign => binary.Left is ParameterExpression,
            ExpressionType.AndAlso or ExpressionType.OrElse => binary.Method is null && binary.Type == typeof(bool),
            ExpressionType.Equal or ExpressionType.NotEqual => binary.Method is not null || !binary.Left.Type.IsValueType || IsOrdered(binary.Left.Type),
            ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual =>
                binary.Method is not null || IsOrdered(binary.Left.Type),
            _ => false,
        });

        private static bool IsOrdered(Type type) => Type.GetTypeCode(type) is TypeCode.Int32 or TypeCode.Int64 or TypeCode.Boolean or TypeCode.Char;
    }
}
