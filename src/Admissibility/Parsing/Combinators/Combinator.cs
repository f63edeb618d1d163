namespace Admissibility.Parsing.Combinators;

/// <summary>A parser made of others, which knows with what it can begin.</summary>
/// <remarks>What finds that out is not generic: such code would be loaded again for each type of value, each time the program starts.</remarks>
internal abstract class Combinator
{
    private FirstSet? _opening;

    /// <summary>The parser's first set, found when first asked for: most parsers of a grammar are never asked. Found twice at once it is the same.</summary>
    public FirstSet FirstSet => _opening ??= FindFirstSet();

    protected abstract FirstSet FindFirstSet();
}

/// <summary>A parser that begins as another does.</summary>
internal abstract class WrappingCombinator(Delegate parser) : Combinator
{
    protected override FirstSet FindFirstSet() => FirstSet.Of(parser);
}

/// <summary>A parser that reads one parser and then another.</summary>
internal abstract class SequenceCombinator(Delegate first) : Combinator
{
    protected override FirstSet FindFirstSet() => FirstSet.Of(first).Then(() => NextFirstSet);

    /// <summary>With what the second parser can begin; asked only where the first may read nothing.</summary>
    protected abstract FirstSet NextFirstSet { get; }
}

/// <summary>A choice, which looks first whether a parser can begin.</summary>
internal abstract class LookaheadCombinator : Combinator
{
    /// <summary>Whether first sets are asked at a position: not while a misspelt word is read for another. The choice spends a step.</summary>
    protected static bool LooksAhead(TokenInput at)
    {
        at.Context.Spend();
        return !at.Context.Recovery.IsActive;
    }
}

/// <summary>A parser that may be left out.</summary>
internal abstract class OptionalCombinator(Delegate parser) : LookaheadCombinator
{
    private FirstSet? _inner;

    protected override FirstSet FindFirstSet() => FirstSet.Of(parser).Optional();

    /// <summary>Whether the parser is to be tried at a position.</summary>
    protected bool Tries(TokenInput at) => !LooksAhead(at) || Admits(at);

    protected bool Admits(TokenInput at) => (_inner ??= FirstSet.Of(parser)).Admits(at);
}
