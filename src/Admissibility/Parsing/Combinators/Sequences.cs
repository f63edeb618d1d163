using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>Makes a parser that does not depend on what was read before.</summary>
internal delegate Parser<T> Independent<T>(Unused unused);

/// <summary>In place of what was read before, where it is not used: it has no members, and no lambda can hold it.</summary>
internal readonly ref struct Unused;

/// <summary>The value of a parser, converted.</summary>
internal sealed class Map<T, U>(Parser<T> parser, Func<T, U> convert) : WrappingCombinator(parser)
{
    private readonly Failure<U> _failed = Failure<U>.Result;
    private readonly Failure<T> _failure = Failure<T>.Result;

    public IResult<U> Parse(IInput input) => parser(input).Is(_failure, out var success) ? new Success<U>(convert(success.Value), success.Rest) : _failed;
}

/// <summary>A value that holds to a condition.</summary>
internal sealed class Where<T>(Parser<T> parser, Func<T, bool> condition) : WrappingCombinator(parser)
{
    private readonly Failure<T> _failure = Failure<T>.Result;

    public IResult<T> Parse(IInput input) => parser(input).Is(_failure, out var success) && condition(success.Value) ? success : _failure;
}

/// <summary>One parser after another; the second is made at its first use, so that grammars can refer to one another.</summary>
internal sealed class Sequence<T, U, V>(Parser<T> parser, Independent<U> next, Func<T, U, V> combine) : SequenceCombinator(parser)
{
    private readonly Failure<V> _failed = Failure<V>.Result;
    private readonly Failure<T> _failure = Failure<T>.Result;
    private readonly Failure<U> _nextFailure = Failure<U>.Result;
    private Parser<U>? _next;

    public IResult<V> Parse(IInput input) =>
        parser(input).Is(_failure, out var first) && (_next ??= next(default))(first.Rest).Is(_nextFailure, out var second)
            ? new Success<V>(combine(first.Value, second.Value), second.Rest)
            : _failed;

    protected override FirstSet NextFirstSet => FirstSet.Of(_next ??= next(default));
}

/// <summary>One parser after another that depends on what was read before.</summary>
internal sealed class Bind<T, U, V>(Parser<T> parser, Func<T, Parser<U>> next, Func<T, U, V> combine) : SequenceCombinator(parser)
{
    private readonly Failure<V> _failed = Failure<V>.Result;
    private readonly Failure<T> _failure = Failure<T>.Result;
    private readonly Failure<U> _nextFailure = Failure<U>.Result;

    public IResult<V> Parse(IInput input) =>
        parser(input).Is(_failure, out var first) && next(first.Value)(first.Rest).Is(_nextFailure, out var second)
            ? new Success<V>(combine(first.Value, second.Value), second.Rest)
            : _failed;

    protected override FirstSet NextFirstSet => FirstSet.Unknown;
}

/// <summary>The second parser after the first, whose value is dropped.</summary>
internal sealed class Then<T, U>(Parser<T> parser, Parser<U> next) : SequenceCombinator(parser)
{
    private readonly Failure<U> _failed = Failure<U>.Result;
    private readonly Failure<T> _failure = Failure<T>.Result;

    public IResult<U> Parse(IInput input) => parser(input).Is(_failure, out var first) ? next(first.Rest) : _failed;

    protected override FirstSet NextFirstSet => FirstSet.Of(next);
}
