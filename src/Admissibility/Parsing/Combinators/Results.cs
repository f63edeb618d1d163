using System.Diagnostics;
using System.Runtime.CompilerServices;
using Admissibility.Parsing.Lexing;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>A success with its value, lighter than Sprache's own: no message, no expectations.</summary>
/// <param name="value">What was read.</param>
/// <param name="rest">The position after it.</param>
internal sealed class Success<T>(T value, TokenInput rest) : IResult<T>
{
    public T Value => value;

    public TokenInput Rest => rest;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => rest;
}

/// <summary>A failure, the same for all places: what was expected, and where, is kept by the <see cref="TokenStream"/>, once for all.</summary>
internal sealed class Failure<T> : IResult<T>
{
    private Failure()
    {
    }

    public static Failure<T> Result { get; } = new();

    public T Value => throw new InvalidOperationException("There is no value: the parser did not match.");

    public bool WasSuccessful => false;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => throw new InvalidOperationException("There is no remainder: the parser did not match.");
}

/// <summary>Tells the two kinds of result apart.</summary>
internal static class Results
{
    /// <summary>
    /// Whether the parser matched. All parsers of this grammar give a <see cref="Success{T}"/> or the one <see cref="Failure{T}"/>, so a look at the reference
    /// is enough.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is<T>(this IResult<T> result, Failure<T> failure, out Success<T> success)
    {
        Debug.Assert(result is Success<T> or Failure<T>, "A parser gave a result that is not of this grammar.");
        success = Unsafe.As<Success<T>>(result);
        return !ReferenceEquals(result, failure);
    }
}
