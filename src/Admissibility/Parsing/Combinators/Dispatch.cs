using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>Chooses a parser by the word at hand, so that alternatives that cannot match are not tried.</summary>
internal sealed class Dispatch<T>(WordTable<Parser<T>> byWord, Parser<T> otherwise) : Combinator
{
    private readonly Failure<T> _failed = Failure<T>.Result;

    public IResult<T> Parse(IInput input)
    {
        if (Find((TokenInput)input) is { } parser)
        {
            var result = parser(input);
            if (!ReferenceEquals(result, _failed))
            {
                return result;
            }
        }

        return otherwise(input);
    }

    protected override FirstSet FindFirstSet()
    {
        return FirstSet.OneOf(byWord.ToHashes(), null).Expecting(byWord.Words[0]).Or(FirstSet.Of(otherwise));
    }

    private Parser<T>? Find(TokenInput at)
    {
        if (at.Token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (byWord.TryGetValue(at.Token.Hash, out var parser))
        {
            return parser;
        }

        if (at.Context.SuggestKeyword(at, byWord.Words) is { } meant)
        {
            return byWord[meant];
        }

        at.Context.Expect(at.Index, byWord.Words[0]);
        return null;
    }
}
