namespace Admissibility.Parsing.Combinators;

/// <summary>A parser made of others, which knows with what it can begin.</summary>
/// <remarks>What finds that out is not generic: such code would be loaded again for each type of value, each time the program starts.</remarks>
internal abstract class Combinator
{
    private Opening? _opening;

    /// <summary>With what the parser can begin, found when first asked for: most parsers of a grammar are never asked. Found twice at once it is the same.</summary>
    public Opening Opening => _opening ??= FindOpening();

    protected abstract Opening FindOpening();
}

/// <summary>A parser that begins as another does.</summary>
internal abstract class BeginningAs(Delegate parser) : Combinator
{
    protected override Opening FindOpening() => Opening.Of(parser);
}

/// <summary>A parser that reads one parser and then another.</summary>
internal abstract class Sequence(Delegate first) : Combinator
{
    protected override Opening FindOpening() => Opening.Of(first).Then(() => NextOpening);

    /// <summary>With what the second parser can begin; asked only where the first may read nothing.</summary>
    protected abstract Opening NextOpening { get; }
}

/// <summary>A choice, which looks first whether a parser can begin.</summary>
internal abstract class Choosing : Combinator
{
    /// <summary>Whether openings are asked at a position: not where a misspelt word is read for another. The choice counts as effort.</summary>
    protected static bool LooksAhead(TokenInput at)
    {
        at.Context.Spend();
        return !at.Context.Slips.AreRead;
    }
}

/// <summary>A parser that may be left out.</summary>
internal abstract class Leaving(Delegate parser) : Choosing
{
    private Opening? _inner;

    protected override Opening FindOpening() => Opening.Of(parser).Optional();

    /// <summary>Whether the parser is to be tried at a position.</summary>
    protected bool Tries(TokenInput at) => !LooksAhead(at) || Admits(at);

    protected bool Admits(TokenInput at) => (_inner ??= Opening.Of(parser)).Admits(at);
}
