using System.Linq.Expressions;
using NRules.Extensibility;

namespace Admissibility.Checking;

/// <summary>Compiles a condition or an action when it is first evaluated: most of those of a network are not, for one amendment.</summary>
/// <remarks>
/// NRules' own types of arguments are internal, so that no delegate over them can be named here. One over objects can stand for it, since
/// delegates are contravariant; it needs no reflection, which trimming would break and which is compiled anew when the program starts.
/// </remarks>
internal sealed class LazyExpressionCompiler : IExpressionCompiler
{
    /// <inheritdoc/>
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => Lazily(expression) as TDelegate ?? expression.Compile();

    private static Delegate? Lazily(LambdaExpression expression) => expression.Parameters.Count switch
    {
        1 when expression.ReturnType == typeof(bool) => new LazyFunction<bool>(expression).Invoke,
        1 when expression.ReturnType == typeof(object) => new LazyFunction<object>(expression).Invoke,
        2 when expression.ReturnType == typeof(bool) => new LazyJoin<bool>(expression).Invoke,
        2 when expression.ReturnType == typeof(object) => new LazyJoin<object>(expression).Invoke,
        2 when expression.ReturnType == typeof(void) => new LazyAction(expression).Invoke,
        _ => null,
    };

    /// <summary>The same expression over objects.</summary>
    private static Expression<TDelegate> OverObjects<TDelegate>(LambdaExpression expression)
    {
        var objects = new ParameterExpression[expression.Parameters.Count];
        var body = new Expression[objects.Length + 1];
        for (var i = 0; i < objects.Length; i++)
        {
            var parameter = expression.Parameters[i];
            objects[i] = Expression.Parameter(typeof(object), parameter.Name);
            body[i] = Expression.Assign(parameter, Expression.Convert(objects[i], parameter.Type));
        }

        body[^1] = expression.Body;
        return Expression.Lambda<TDelegate>(Expression.Block(expression.ReturnType, expression.Parameters, body), objects);
    }

    // Several threads may compile the same at once, and any of the results will do.
    private sealed class LazyFunction<TResult>(LambdaExpression expression)
    {
        private Func<object, TResult>? _compiled;

        public TResult Invoke(object first) => (_compiled ??= OverObjects<Func<object, TResult>>(expression).Compile())(first);
    }

    private sealed class LazyJoin<TResult>(LambdaExpression expression)
    {
        private Func<object, object, TResult>? _compiled;

        public TResult Invoke(object first, object second) => (_compiled ??= OverObjects<Func<object, object, TResult>>(expression).Compile())(first, second);
    }

    private sealed class LazyAction(LambdaExpression expression)
    {
        private Action<object, object>? _compiled;

        public void Invoke(object first, object second) => (_compiled ??= OverObjects<Action<object, object>>(expression).Compile())(first, second);
    }
}
