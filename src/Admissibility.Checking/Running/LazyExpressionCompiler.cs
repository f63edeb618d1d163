using System.Linq.Expressions;
using NRules.Extensibility;

namespace Admissibility.Checking;

/// <summary>Compiles a condition or an action once it has been evaluated a few times: most conditions of a network used for one amendment never are.</summary>
/// <remarks>
/// NRules' own types of arguments are internal, so that no delegate over them can be named here. A delegate over objects can replace it, since
/// delegates are contravariant; it needs no reflection, which trimming would break and which is compiled anew when the program starts.
/// </remarks>
internal sealed class LazyExpressionCompiler : IExpressionCompiler
{
    /// <summary>How often an expression is walked before it is compiled: a dozen walks cost less than compiling it.</summary>
    private const int WalkedEvaluations = 12;

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

    /// <summary>An expression that is walked the first times that it is evaluated, and then compiled.</summary>
    /// <remarks>Several threads may count, or compile the same at once: any of the results will do.</remarks>
    private abstract class Lazy<TDelegate>(LambdaExpression expression)
        where TDelegate : Delegate
    {
        private readonly bool _isWalkable = ExpressionWalker.CanWalk(expression);
        private TDelegate? _compiled;
        private int _walked;

        /// <summary>Walks the expression, or says that it is to be compiled: it was walked often enough, or throws.</summary>
        /// <remarks>An expression that throws is evaluated again, compiled, so that the exception is what its author expects.</remarks>
        protected bool TryWalk(out object? value, params ReadOnlySpan<object?> arguments)
        {
            value = null;
            if (_compiled is not null || !_isWalkable || _walked++ >= WalkedEvaluations)
            {
                return false;
            }

            try
            {
                value = ExpressionWalker.Evaluate(expression, arguments);
                return true;
            }
#pragma warning disable CA1031 // Whatever it is, it is thrown again.
            catch (Exception)
#pragma warning restore CA1031
            {
                return false;
            }
        }

        protected TDelegate Compiled => _compiled ??= OverObjects<TDelegate>(expression).Compile();
    }

    private sealed class LazyFunction<TResult>(LambdaExpression expression) : Lazy<Func<object, TResult>>(expression)
    {
        public TResult Invoke(object first) => TryWalk(out var value, first) ? (TResult)value! : Compiled(first);
    }

    private sealed class LazyJoin<TResult>(LambdaExpression expression) : Lazy<Func<object, object, TResult>>(expression)
    {
        public TResult Invoke(object first, object second) => TryWalk(out var value, first, second) ? (TResult)value! : Compiled(first, second);
    }

    private sealed class LazyAction(LambdaExpression expression) : Lazy<Action<object, object>>(expression)
    {
        public void Invoke(object first, object second)
        {
            if (!TryWalk(out _, first, second))
            {
                Compiled(first, second);
            }
        }
    }
}
