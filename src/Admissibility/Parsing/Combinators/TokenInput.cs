using System.Runtime.CompilerServices;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>Sprache's view of a position: here a token, not a character.</summary>
internal sealed class TokenInput(ParseContext context, int index) : IInput
{
    private TokenInput? _next;
    private Results? _results;
    private Memo? _memos;

    public ParseContext Context { get; } = context;

    public TokenStream Stream { get; } = context.Stream;

    public int Index { get; } = index;

    public ref readonly Token Token => ref Stream.Tokens[Index];

    /// <summary>The position after this token; marks that only continue a quotation are passed over. After the end is the end.</summary>
    public TokenInput Next => _next ??= AtEnd ? this : Context.At(Index + 1);

    /// <summary>This token, read.</summary>
    public Success<Token> Read => Own.Token ??= new(Token, Next);

    /// <summary>True, with nothing read here.</summary>
    public Success<bool> Yes => Own.Yes ??= new(true, this);

    /// <summary>False, with nothing read here.</summary>
    public Success<bool> No => Own.No ??= new(false, this);

    /// <summary>No determiner here.</summary>
    public Success<Demonstrative> Undetermined => Own.Undetermined ??= new(Demonstrative.None, this);

    /// <summary>The token before this position, marks that only continue a quotation passed over; at the start, the first.</summary>
    public Token Previous => Stream.TokenBefore(Index);

    /// <summary>Results that many parsers give here, made once. Most positions are only passed over, and hold no results.</summary>
    private Results Own => _results ??= new();

    public bool AtEnd => Token.Kind == TokenKind.End;

    public string Source => Stream.Excerpt.Source.Text;

    public char Current => Source[Token.Start];

    /// <summary>The token's index: what Sprache compares to find the furthest failure.</summary>
    public int Position => Index;

    public int Line => Stream.Excerpt.Source.PositionAt(Token.Start).Line;

    public int Column => Stream.Excerpt.Source.PositionAt(Token.Start).Column;

    public IDictionary<object, object> Memos => throw new NotSupportedException("Results are remembered by this class itself.");

    public IInput Advance() => Next;

    public static implicit operator Cursor(TokenInput input) => new(input.Stream, input.Index);

    /// <summary>
    /// What a parser gives here: read where it has not read yet, or where misspelt words have got another meaning since.
    /// What it expected in vain is noted again each time.
    /// </summary>
    public IResult<T> Recall<T>(object owner, Parser<T> parser)
    {
        var memo = MemoOf(owner);
        if (memo is null)
        {
            memo = _memos = new(owner, _memos);
        }
        else if (memo.Meaning == Context.Recovery.Version)
        {
            Context.Expect(memo.Expected);
            return Unsafe.As<IResult<T>>(memo.Result!);
        }

        var before = Context.Expected;
        Context.ForgetExpectation();
        var result = parser(this);
        (memo.Result, memo.Expected, memo.Meaning) = (result, Context.Expected, Context.Recovery.Version);
        Context.Restore(before);
        return result;
    }

    /// <summary>What a parser gives here for good, whatever is tried around it: it expects nothing, and reads no misspelt word.</summary>
    public IResult<T> Settle<T>(object owner, Parser<T> parser)
    {
        var memo = MemoOf(owner);
        if (memo is null)
        {
            memo = _memos = new(owner, _memos);
            memo.Result = Context.Recovery.Suspend(() => parser(this));
        }

        return Unsafe.As<IResult<T>>(memo.Result!);
    }

    private Memo? MemoOf(object owner)
    {
        var memo = _memos;
        while (memo is not null && memo.Owner != owner)
        {
            memo = memo.Further;
        }

        return memo;
    }

    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => Index;

    private sealed class Results
    {
        public Success<Token>? Token { get; set; }

        public Success<bool>? Yes { get; set; }

        public Success<bool>? No { get; set; }

        public Success<Demonstrative>? Undetermined { get; set; }
    }

    private sealed class Memo(object owner, Memo? further)
    {
        public object Owner => owner;

        public Memo? Further => further;

        public int Meaning { get; set; }

        public (int Token, string? Word) Expected { get; set; }

        public object? Result { get; set; }
    }
}
