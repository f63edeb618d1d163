using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>One word.</summary>
internal sealed class Keyword(string[] words) : Combinator
{
    private readonly Miss<Token> _missed = Miss<Token>.Result;
    private readonly ulong _hash = WordHash.Of(words[0]);

    public IResult<Token> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return (at.Token.Hash == _hash && at.Token.Kind == TokenKind.Word) || IsSlip(at, words) ? at.Read : _missed;
    }

    /// <summary>Whether a misspelt word must mean one of the words; where it does not, the first of them is expected.</summary>
    public static bool IsSlip(TokenInput at, string[] words)
    {
        if (at.Context.FindMeant(at, words) is not null)
        {
            return true;
        }

        at.Context.Miss(at.Index, words[0]);
        return false;
    }

    protected override Opening FindOpening() => Opening.OneOf([_hash], words[0]);
}

/// <summary>Any of several words.</summary>
internal sealed class Keywords(string[] words) : Combinator
{
    private readonly Miss<Token> _missed = Miss<Token>.Result;
    private readonly WordTable<bool> _words = WordSet.Of(string.Join(' ', words));

    public IResult<Token> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return (at.Token.Kind == TokenKind.Word && _words.Contains(at.Token.Hash)) || Keyword.IsSlip(at, words) ? at.Read : _missed;
    }

    protected override Opening FindOpening() => Opening.OneOf(_words.ToHashes(), words[0]);
}

/// <summary>A word with a meaning.</summary>
internal sealed class Meaning<T>(WordTable<T> table, string expected) : Combinator
{
    private readonly Miss<T> _missed = Miss<T>.Result;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Word && table.TryGetValue(at.Token.Hash, out var value))
        {
            return new Hit<T>(value, at.Next);
        }

        if (at.Context.FindMeant(at, table.Words) is { } meant)
        {
            return new Hit<T>(table[meant], at.Next);
        }

        at.Context.Miss(at.Index, expected);
        return _missed;
    }

    protected override Opening FindOpening() => Opening.OneOf(table.ToHashes(), expected);
}

/// <summary>One sign.</summary>
internal sealed class Sign(char sign) : Combinator
{
    private readonly Miss<Token> _missed = Miss<Token>.Result;

    public IResult<Token> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return at.Token.IsMark(sign) ? at.Read : _missed;
    }

    protected override Opening FindOpening() => Opening.Sign(sign);
}

/// <summary>A node with its span.</summary>
internal sealed class Spanned<T>(Parser<Func<TextSpan, T>> parser) : BeginningAs(parser)
{
    private readonly Miss<T> _missed = Miss<T>.Result;
    private readonly Miss<Func<TextSpan, T>> _miss = Miss<Func<TextSpan, T>>.Result;

    public IResult<T> Parse(IInput input)
    {
        if (!parser(input).Is(_miss, out var hit))
        {
            return _missed;
        }

        var first = (TokenInput)input;
        return new Hit<T>(hit.Value(first.Stream.SpanOf(first.Index, hit.Behind.Index)), hit.Behind);
    }
}

/// <summary>The longest number that the words make.</summary>
internal sealed class NumberInWords(WordTable<int> table) : Combinator
{
    private readonly Miss<int> _missed = Miss<int>.Result;

    private const int MostWords = 5;

    public IResult<int> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.Word)
        {
            return _missed;
        }

        var found = table.TryGetValue(at.Token.Hash, out var value);
        var behind = at.Next;
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
                    (found, value, behind) = (true, longer, next);
                }
            }
        }

        return found ? new Hit<int>(value, behind) : _missed;
    }

    protected override Opening FindOpening() => Opening.OneOf([.. table.ToHashes(), .. Numerals.Leading.ToHashes()], null);
}
