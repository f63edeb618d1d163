using System.Diagnostics;
using System.Runtime.CompilerServices;
using Admissibility.Parsing.Lexing;
using Sprache;

namespace Admissibility.Parsing.Combinators;

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

/// <summary>Tells the two kinds of result apart.</summary>
internal static class Results
{
    /// <summary>Whether the parser matched. All parsers of this grammar give a <see cref="Hit{T}"/> or the one <see cref="Miss{T}"/>, so a look at the reference is enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is<T>(this IResult<T> result, Miss<T> miss, out Hit<T> hit)
    {
        Debug.Assert(result is Hit<T> or Miss<T>, "A parser gave a result that is not of this grammar.");
        hit = Unsafe.As<Hit<T>>(result);
        return !ReferenceEquals(result, miss);
    }
}
