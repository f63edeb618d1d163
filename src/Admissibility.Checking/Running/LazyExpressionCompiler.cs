using System.Linq.Expressions;
using NRules.Extensibility;

namespace Admissibility.Checking;

/// <summary>Compiles a condition or an action when it is first evaluated: most of those of a network are not, for one amendment.</summary>
internal sealed class LazyExpressionCompiler : IExpressionCompiler
{
    /// <inheritdoc/>
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        var arguments = typeof(TDelegate).GetGenericArguments();
        var isFunction = expression.ReturnType != typeof(void);
        var lazy = (isFunction, arguments.Length) switch
        {
            (true, 2) => typeof(LazyFunction<,>),
            (true, 3) => typeof(LazyFunction<,,>),
            (false, 2) => typeof(LazyAction<,>),
            _ => null,
        };
        return lazy is null
            ? expression.Compile()
            : (TDelegate)Delegate.CreateDelegate(typeof(TDelegate), Activator.CreateInstance(lazy.MakeGenericType(arguments), expression)!, "Invoke");
    }

    /// <summary>A delegate that replaces itself; several threads may compile it at once, and any of the results will do.</summary>
    private sealed class LazyFunction<TFirst, TResult>(Expression<Func<TFirst, TResult>> expression)
    {
        private Func<TFirst, TResult>? _compiled;

        public TResult Invoke(TFirst first) => (_compiled ??= expression.Compile())(first);
    }

    private sealed class LazyFunction<TFirst, TSecond, TResult>(Expression<Func<TFirst, TSecond, TResult>> expression)
    {
        private Func<TFirst, TSecond, TResult>? _compiled;

        public TResult Invoke(TFirst first, TSecond second) => (_compiled ??= expression.Compile())(first, second);
    }

    private sealed class LazyAction<TFirst, TSecond>(Expression<Action<TFirst, TSecond>> expression)
    {
        private Action<TFirst, TSecond>? _compiled;

        public void Invoke(TFirst first, TSecond second) => (_compiled ??= expression.Compile())(first, second);
    }
}
