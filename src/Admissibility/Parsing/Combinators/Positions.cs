using System.Diagnostics;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>A condition on the position, where nothing is read.</summary>
internal sealed class Condition(Func<TokenInput, bool> holds) : Combinator
{
    private readonly Miss<bool> _missed = Miss<bool>.Result;

    public IResult<bool> Parse(IInput input) => holds((TokenInput)input) ? ((TokenInput)input).Yes : _missed;

    protected override Opening FindOpening() => Opening.When(holds);
}

/// <summary>A result that is kept at its position.</summary>
internal sealed class Remembered<T>(Parser<T> parser) : BeginningAs(parser)
{
    public IResult<T> Parse(IInput input) => ((TokenInput)input).Recall(this, parser);
}

/// <summary>A result that is the same whenever it is asked for.</summary>
internal sealed class Settled<T>(Parser<T> parser) : BeginningAs(parser)
{
    public IResult<T> Parse(IInput input) => ((TokenInput)input).Settle(this, parser);
}

/// <summary>A parser that is tried only where it can begin.</summary>
internal sealed class Opened<T>(Parser<T> parser, Func<TokenInput, bool> canBegin, string expected) : Combinator
{
    private readonly Miss<T> _missed = Miss<T>.Result;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (canBegin(at) || at.Context.Slips.AreRead)
        {
            return parser(input);
        }

        at.Context.Miss(at.Index, expected);
        Debug.Assert(!parser(input).WasSuccessful, "A word that can begin this parser is not among those that open it.");
        return _missed;
    }

    protected override Opening FindOpening() => Opening.Unknown;
}

/// <summary>A parser of its own making, of which it is told with what it begins.</summary>
internal sealed class Told<T>(Parser<T> parser, Func<Opening> opening) : Combinator
{
    public IResult<T> Parse(IInput input) => parser(input);

    protected override Opening FindOpening() => opening();
}
