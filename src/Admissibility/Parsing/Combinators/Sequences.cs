using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>Makes a parser that does not depend on what was read before.</summary>
internal delegate Parser<T> Independent<T>(Unused unused);

/// <summary>In place of what was read before, where it is not used: it has no members, and no lambda can hold it.</summary>
internal readonly ref struct Unused;

/// <summary>The value of a parser, converted.</summary>
internal sealed class Converted<T, U>(Parser<T> parser, Func<T, U> convert) : BeginningAs(parser)
{
    private readonly Miss<U> _missed = Miss<U>.Result;
    private readonly Miss<T> _miss = Miss<T>.Result;

    public IResult<U> Parse(IInput input) => parser(input).Is(_miss, out var hit) ? new Hit<U>(convert(hit.Value), hit.Behind) : _missed;
}

/// <summary>A value that holds to a condition.</summary>
internal sealed class Filtered<T>(Parser<T> parser, Func<T, bool> condition) : BeginningAs(parser)
{
    private readonly Miss<T> _miss = Miss<T>.Result;

    public IResult<T> Parse(IInput input) => parser(input).Is(_miss, out var hit) && condition(hit.Value) ? hit : _miss;
}

/// <summary>One parser behind another; the second is made at its first use, so that grammars can refer to one another.</summary>
internal sealed class Followed<T, U, V>(Parser<T> parser, Independent<U> next, Func<T, U, V> combine) : Sequence(parser)
{
    private readonly Miss<V> _missed = Miss<V>.Result;
    private readonly Miss<T> _miss = Miss<T>.Result;
    private readonly Miss<U> _nextMiss = Miss<U>.Result;
    private Parser<U>? _next;

    public IResult<V> Parse(IInput input) =>
        parser(input).Is(_miss, out var first) && (_next ??= next(default))(first.Behind).Is(_nextMiss, out var second)
            ? new Hit<V>(combine(first.Value, second.Value), second.Behind)
            : _missed;

    protected override Opening NextOpening => Opening.Of(_next ??= next(default));
}

/// <summary>One parser behind another that depends on what was read before.</summary>
internal sealed class Depending<T, U, V>(Parser<T> parser, Func<T, Parser<U>> next, Func<T, U, V> combine) : Sequence(parser)
{
    private readonly Miss<V> _missed = Miss<V>.Result;
    private readonly Miss<T> _miss = Miss<T>.Result;
    private readonly Miss<U> _nextMiss = Miss<U>.Result;

    public IResult<V> Parse(IInput input) =>
        parser(input).Is(_miss, out var first) && next(first.Value)(first.Behind).Is(_nextMiss, out var second)
            ? new Hit<V>(combine(first.Value, second.Value), second.Behind)
            : _missed;

    protected override Opening NextOpening => Opening.Unknown;
}

/// <summary>The second parser behind the first, whose value is dropped.</summary>
internal sealed class Behind<T, U>(Parser<T> parser, Parser<U> next) : Sequence(parser)
{
    private readonly Miss<U> _missed = Miss<U>.Result;
    private readonly Miss<T> _miss = Miss<T>.Result;

    public IResult<U> Parse(IInput input) => parser(input).Is(_miss, out var first) ? next(first.Behind) : _missed;

    protected override Opening NextOpening => Opening.Of(next);
}
