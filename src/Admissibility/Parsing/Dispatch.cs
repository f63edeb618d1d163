using Sprache;

namespace Admissibility.Parsing;

/// <summary>Chooses a parser by the word at hand, so that alternatives that cannot match are not tried.</summary>
internal static class Dispatch
{
    /// <summary>The parser of the word at the position, at that position; where the word has none, or it fails, <paramref name="otherwise"/>.</summary>
    public static Parser<T> ByWord<T>(WordTable<Parser<T>> byWord, Parser<T> otherwise) => input =>
    {
        var at = (TokenInput)input;
        if (Find(byWord, at) is { } parser)
        {
            var result = parser(input);
            if (result.WasSuccessful)
            {
                return result;
            }
        }

        return otherwise(input);
    };

    private static Parser<T>? Find<T>(WordTable<Parser<T>> byWord, TokenInput at)
    {
        if (at.Token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (byWord.TryGetValue(at.Token.Hash, out var parser))
        {
            return parser;
        }

        if (at.Stream.FindMeant(at, byWord.Words) is { } meant)
        {
            return byWord[meant];
        }

        at.Stream.Miss(at.Index, byWord.Words[0]);
        return null;
    }
}
