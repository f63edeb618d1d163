using Admissibility.Text;
using Sprache;

namespace Admissibility.Parsing;

/// <summary>One word.</summary>
internal sealed class Keyword(string[] words) : Combinator<Token>
{
    private readonly ulong _hash = WordHash.Of(words[0]);

    public override IResult<Token> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return (at.Token.Hash == _hash && at.Token.Kind == TokenKind.Word) || IsSlip(at, words) ? at.Read : Missed;
    }

    /// <summary>Whether a misspelt word must mean one of the words; where it does not, the first of them is expected.</summary>
    public static bool IsSlip(TokenInput at, string[] words)
    {
        if (at.Stream.FindMeant(at, words) is not null)
        {
            return true;
        }

        at.Stream.Miss(at.Index, words[0]);
        return false;
    }

    protected override Opening FindOpening() => Opening.OneOf(words, words[0]);
}

/// <summary>Any of several words.</summary>
internal sealed class Keywords(string[] words) : Combinator<Token>
{
    private readonly WordTable<bool> _words = WordSet.Of(string.Join(' ', words));

    public override IResult<Token> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return (at.Token.Kind == TokenKind.Word && _words.Contains(at.Token.Hash)) || Keyword.IsSlip(at, words) ? at.Read : Missed;
    }

    protected override Opening FindOpening() => Opening.OneOf(words, words[0]);
}

/// <summary>A word with a meaning.</summary>
internal sealed class Meaning<T>(WordTable<T> table, string expected) : Combinator<T>
{
    public override IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Word && table.TryGetValue(at.Token.Hash, out var value))
        {
            return new Hit<T>(value, at.Next);
        }

        if (at.Stream.FindMeant(at, table.Words) is { } meant)
        {
            return new Hit<T>(table[meant], at.Next);
        }

        at.Stream.Miss(at.Index, expected);
        return Missed;
    }

    protected override Opening FindOpening() => Opening.OneOf(table.Words, expected);
}

/// <summary>One sign.</summary>
internal sealed class Sign(char sign) : Combinator<Token>
{
    public override IResult<Token> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return at.Token.IsMark(sign) ? at.Read : Missed;
    }

    protected override Opening FindOpening() => Opening.Sign(sign);
}

/// <summary>A node with its span.</summary>
internal sealed class Spanned<T>(Parser<Func<TextSpan, T>> parser) : Combinator<T>
{
    private readonly Miss<Func<TextSpan, T>> _miss = Miss<Func<TextSpan, T>>.Result;

    public override IResult<T> Parse(IInput input)
    {
        if (!parser(input).Is(_miss, out var hit))
        {
            return Missed;
        }

        var first = (TokenInput)input;
        return new Hit<T>(hit.Value(first.Stream.SpanOf(first.Index, hit.Behind.Index)), hit.Behind);
    }

    protected override Opening FindOpening() => Opening.Of(parser);
}

/// <summary>The longest number that the words make.</summary>
internal sealed class NumberInWords(WordTable<int> table) : Combinator<int>
{
    private const int MostWords = 5;

    public override IResult<int> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.Word)
        {
            return Missed;
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

        return found ? new Hit<int>(value, behind) : Missed;
    }

    protected override Opening FindOpening() => Opening.OneOf(table.Words, null).Or(Opening.OneOf(Numerals.Leading.Words, null));
}
