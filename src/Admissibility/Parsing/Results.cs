using Sprache;

namespace Admissibility.Parsing;

/// <summary>A success with its value, lighter than Sprache's own: no message, no expectations.</summary>
/// <param name="value">What was read.</param>
/// <param name="behind">The position behind it.</param>
internal sealed class Hit<T>(T value, TokenInput behind) : IResult<T>
{
    public T Value => value;

    public TokenInput Behind => behind;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => behind;
}

/// <summary>A failure, the same for all places: what was expected, and where, is kept by the <see cref="TokenStream"/>, once for all.</summary>
internal sealed class Miss<T> : IResult<T>
{
    private Miss()
    {
    }

    public static Miss<T> Result { get; } = new();

    public T Value => throw new InvalidOperationException("There is no value: the parser did not match.");

    public bool WasSuccessful => false;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => throw new InvalidOperationException("There is no remainder: the parser did not match.");
}
