using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>One word.</summary>
internal sealed class Keyword(string[] words) : Combinator
{
    private readonly Failure<Token> _failed = Failure<Token>.Result;
    private readonly ulong _hash = WordHash.Of(words[0]);

    public IResult<Token> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return (at.Token.Hash == _hash && at.Token.Kind == TokenKind.Word) || IsMisspelling(at, words) ? at.Read : _failed;
    }

    /// <summary>Whether a misspelt word must mean one of the words; where it does not, the first of them is expected.</summary>
    public static bool IsMisspelling(TokenInput at, string[] words)
    {
        if (at.Context.SuggestKeyword(at, words) is not null)
        {
            return true;
        }

        at.Context.Expect(at.Index, words[0]);
        return false;
    }

    protected override FirstSet FindFirstSet() => FirstSet.OneOf([_hash], words[0]);
}

/// <summary>Any of several words.</summary>
internal sealed class Keywords(string[] words) : Combinator
{
    private readonly Failure<Token> _failed = Failure<Token>.Result;
    private readonly WordTable<bool> _words = WordSet.Of(string.Join(' ', words));

    public IResult<Token> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return (at.Token.Kind == TokenKind.Word && _words.Contains(at.Token.Hash)) || Keyword.IsMisspelling(at, words) ? at.Read : _failed;
    }

    protected override FirstSet FindFirstSet() => FirstSet.OneOf(_words.ToHashes(), words[0]);
}

/// <summary>A word with a meaning.</summary>
internal sealed class KeywordTable<T>(WordTable<T> table, string expected) : Combinator
{
    private readonly Failure<T> _failed = Failure<T>.Result;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Word && table.TryGetValue(at.Token.Hash, out var value))
        {
            return new Success<T>(value, at.Next);
        }

        if (at.Context.SuggestKeyword(at, table.Words) is { } meant)
        {
            return new Success<T>(table[meant], at.Next);
        }

        at.Context.Expect(at.Index, expected);
        return _failed;
    }

    protected override FirstSet FindFirstSet() => FirstSet.OneOf(table.ToHashes(), expected);
}

/// <summary>One punctuation mark.</summary>
internal sealed class PunctuationMark(char mark) : Combinator
{
    private readonly Failure<Token> _failed = Failure<Token>.Result;

    public IResult<Token> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return at.Token.IsMark(mark) ? at.Read : _failed;
    }

    protected override FirstSet FindFirstSet() => FirstSet.Mark(mark);
}

/// <summary>A node with its span.</summary>
internal sealed class Spanned<T>(Parser<Func<TextSpan, T>> parser) : WrappingCombinator(parser)
{
    private readonly Failure<T> _failed = Failure<T>.Result;
    private readonly Failure<Func<TextSpan, T>> _failure = Failure<Func<TextSpan, T>>.Result;

    public IResult<T> Parse(IInput input)
    {
        if (!parser(input).Is(_failure, out var success))
        {
            return _failed;
        }

        var first = (TokenInput)input;
        return new Success<T>(success.Value(first.Stream.SpanOf(first.Index, success.Rest.Index)), success.Rest);
    }
}

/// <summary>The longest number that the words make.</summary>
internal sealed class NumberInWords(WordTable<int> table) : Combinator
{
    /// <summary>Words of numbers that are long enough to be told from others when they are misspelt.</summary>
    private static readonly string[] s_spelt =
        ["premier", "premiere", "deuxieme", "seconde", "troisieme", "quatrieme", "cinquieme", "sixieme", "dernier", "derniere", "derniers", "dernieres"];

    private readonly Failure<int> _failed = Failure<int>.Result;

    private const int MostWords = 5;

    public IResult<int> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.Word)
        {
            return _failed;
        }

        var found = table.TryGetValue(at.Token.Hash, out var value);
        var rest = at.Next;
        if (Numerals.Leading.Contains(at.Token.Hash))
        {
            var hash = at.Token.Hash;
            var next = at.Next;
            for (var words = 1; words < MostWords && next.Token.Kind == TokenKind.Word; words++)
            {
                hash = WordHash.Add(hash, '-');
                foreach (var c in next.Stream.CharsOf(next.Token))
                {
                    hash = Typography.IsInvisible(c) ? hash : WordHash.Add(hash, Typography.Fold(c));
                }

                next = next.Next;
                if (table.TryGetValue(hash, out var longer))
                {
                    (found, value, rest) = (true, longer, next);
                }
            }
        }

        return found || TryMisspelling(at, out value) ? new Success<int>(value, rest) : _failed;
    }

    /// <summary>« denier alinéa », « deuxime phrase »</summary>
    private bool TryMisspelling(TokenInput at, out int value)
    {
        value = 0;
        return at.Context.SuggestKeyword(at, s_spelt) is { } meant && table.TryGetValue(WordHash.Of(meant), out value);
    }

    protected override FirstSet FindFirstSet() => FirstSet.OneOf([.. table.ToHashes(), .. Numerals.Leading.ToHashes()], null);
}
