using Admissibility.Parsing.Combinators;
using Sprache;

namespace Admissibility.Parsing.Grammar;

/// <summary>What is between brackets.</summary>
internal static class Parenthesis
{
    /// <summary>A parenthesis longer than this many tokens is not a note.</summary>
    private const int Longest = 40;

    /// <summary>From the token after the opening bracket to the token after the closing one.</summary>
    public static Parser<bool> Rest { get; } = input =>
    {
        var at = (TokenInput)input;
        for (var tokens = 0; tokens < Longest && !at.AtEnd; tokens++)
        {
            if (at.Token.IsMark(')') || at.Token.IsMark(']'))
            {
                return new Success<bool>(true, at.Next);
            }

            at = at.Next;
        }

        return Failure<bool>.Result;
    };
}
