using System.Diagnostics;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>A condition on the position, where nothing is read.</summary>
internal sealed class Assertion(Func<TokenInput, bool> holds) : Combinator
{
    private readonly Failure<bool> _failed = Failure<bool>.Result;

    public IResult<bool> Parse(IInput input) => holds((TokenInput)input) ? ((TokenInput)input).Yes : _failed;

    protected override FirstSet FindFirstSet() => FirstSet.When(holds);
}

/// <summary>A result that is kept at its position.</summary>
internal sealed class Memoized<T>(Parser<T> parser) : WrappingCombinator(parser)
{
    public IResult<T> Parse(IInput input) => ((TokenInput)input).Recall(this, parser);
}

/// <summary>A result that is the same whenever it is asked for.</summary>
internal sealed class MemoizedWithoutRecovery<T>(Parser<T> parser) : WrappingCombinator(parser)
{
    public IResult<T> Parse(IInput input) => ((TokenInput)input).Settle(this, parser);
}

/// <summary>A parser that is tried only where it can begin.</summary>
internal sealed class Guarded<T>(Parser<T> parser, Func<TokenInput, bool> canBegin, string expected) : Combinator
{
    private readonly Failure<T> _failed = Failure<T>.Result;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (canBegin(at) || at.Context.Recovery.IsActive)
        {
            return parser(input);
        }

        at.Context.Expect(at.Index, expected);
        Debug.Assert(!parser(input).WasSuccessful, "A word that can begin this parser is not among those that open it.");
        return _failed;
    }

    protected override FirstSet FindFirstSet() => FirstSet.Unknown;
}

/// <summary>A hand-written parser whose first set is given by its caller.</summary>
internal sealed class WithFirstSet<T>(Parser<T> parser, Func<FirstSet> opening) : Combinator
{
    public IResult<T> Parse(IInput input) => parser(input);

    protected override FirstSet FindFirstSet() => opening();
}
