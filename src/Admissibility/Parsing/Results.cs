using Sprache;

namespace Admissibility.Parsing;

/// <summary>A success with its value, lighter than Sprache's own: no message, no expectations.</summary>
internal sealed class Hit<T>(T value, TokenInput remainder) : IResult<T>
{
    public T Value => value;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => remainder;
}

/// <summary>A failure where it happened. What was expected is kept by the <see cref="TokenStream"/>, once for all.</summary>
internal sealed class Miss<T>(IInput at) : IResult<T>
{
    public T Value => throw new InvalidOperationException("There is no value: the parser did not match.");

    public bool WasSuccessful => false;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => at;
}
