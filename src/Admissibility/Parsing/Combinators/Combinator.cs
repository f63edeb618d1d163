namespace Admissibility.Parsing.Combinators;

/// <summary>A parser made of others, which knows with what it can begin.</summary>
internal abstract class Combinator
{
    /// <summary>One for all: an opening is found once, and those of a grammar refer to one another.</summary>
    private static readonly Lock s_finding = new();

    private Opening? _opening;
    private bool _isBeingFound;

    /// <summary>With what the parser can begin; of a grammar that begins with itself nothing is known.</summary>
    public Opening Opening
    {
        get
        {
            if (Volatile.Read(ref _opening) is { } found)
            {
                return found;
            }

            lock (s_finding)
            {
                if (_isBeingFound)
                {
                    return Opening.Unknown;
                }

                _isBeingFound = true;
                Volatile.Write(ref _opening, FindOpening());
                _isBeingFound = false;
                return _opening!;
            }
        }
    }

    protected abstract Opening FindOpening();
}

/// <summary>A choice, which after some attempts looks first whether a parser can begin: one text read alone does not pay for what many share.</summary>
internal abstract class Choosing : Combinator
{
    private const int Attempts = 48;

    private int _attempts;

    /// <summary>Whether openings are asked at a position: often enough used, and no misspelt word read for another. The choice counts as effort.</summary>
    protected bool LooksAhead(TokenInput at)
    {
        at.Context.Spend();
        if (_attempts < Attempts)
        {
            _attempts++;
            return false;
        }

        return !at.Context.Slips.AreRead;
    }
}
