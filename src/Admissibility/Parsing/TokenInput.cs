using System.Runtime.CompilerServices;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;

namespace Admissibility.Parsing;

/// <summary>The tokens of one text, shared by all positions in it.</summary>
internal sealed class TokenStream
{
    private readonly TokenInput?[] _inputs;
    private readonly int[] _mates;
    private readonly Dictionary<int, Quotation> _quotations = [];
    private readonly HashSet<int> _law = [];
    private readonly Dictionary<(int First, int Behind), Quotation> _lines = [];
    private readonly int _maxDepth;
    private int _depth;
    private long _effortLeft;

    private TokenStream(Excerpt excerpt, Token[] tokens, int[] mates, ParserLimits limits)
    {
        Excerpt = excerpt;
        _maxDepth = limits.MaxDepth;
        _effortLeft = limits.LeastEffort + ((long)limits.MaxEffort * tokens.Length);
        Tokens = tokens;
        _mates = mates;
        _inputs = new TokenInput?[tokens.Length];
        Slips = new(this);
    }

    public Excerpt Excerpt { get; }

    public Token[] Tokens { get; }

    /// <summary>The tokens as others read them once the text is parsed.</summary>
    public TokenWindow Window => new(Excerpt, Tokens, 0, Tokens.Length - 1);

    /// <summary>The furthest token at which a word was expected in vain, and the word: what a message says of a sentence not understood.</summary>
    public (int Token, string? Word) Expected { get; private set; }

    /// <summary>The furthest token at which any word was expected in vain.</summary>
    public int Reach { get; private set; }

    /// <summary>Misspelt keywords, and how they are read.</summary>
    public SlipReading Slips { get; }

    /// <summary>Whether the text asked for more than it may: nothing further is tried.</summary>
    public bool IsSpent => _effortLeft <= 0;

    public static TokenStream Of(Excerpt excerpt, ParserLimits limits)
    {
        var tokens = Lexer.Read(excerpt);
        RepeatedWords.PassOver(tokens);
        return new(excerpt, tokens, QuotePairing.Pair(tokens, limits.MaxDepth), limits);
    }

    /// <summary>The position before a token, or before the first behind it that is not passed over; one object per token, made when first asked for.</summary>
    public TokenInput At(int index)
    {
        index = PassOver(index);
        return _inputs[index] ??= new(this, index);
    }

    /// <summary>The token itself, or the first behind it that is not passed over.</summary>
    public int PassOver(int index)
    {
        while (Tokens[index].Kind == TokenKind.Continuation)
        {
            index++;
        }

        return index;
    }

    /// <summary>The token before an index that is not passed over; at the start, the first.</summary>
    public Token TokenBefore(int index)
    {
        var before = Math.Max(0, index - 1);
        while (before > 0 && Tokens[before].Kind == TokenKind.Continuation)
        {
            before--;
        }

        return Tokens[before];
    }

    /// <summary>Where the quotation opened at a token ends: the first token behind it, and whether it is closed.</summary>
    public (int Behind, bool Closed) QuotationEnd(int opening) => _mates[opening] switch
    {
        > 0 and var mate => (mate + 1, true),
        var unclosed => (-unclosed, false),
    };

    /// <summary>The quotation opened at a token, read once however often it is asked for.</summary>
    public Quotation QuotationAt(int opening)
    {
        if (!_quotations.TryGetValue(opening, out var quotation))
        {
            var (behind, closed) = QuotationEnd(opening);
            quotation = new(SpanOf(opening, behind), QuotedText.Read(this, opening, behind, closed), closed);
            _quotations.Add(opening, quotation);
        }

        return quotation;
    }

    /// <summary>The same quotation, its text read as law.</summary>
    public Quotation LawAt(int opening)
    {
        var quotation = QuotationAt(opening);
        if (_law.Add(opening))
        {
            var (behind, closed) = QuotationEnd(opening);
            quotation = quotation with { Law = ReadLaw(opening + 1, closed ? behind - 1 : behind) };
            _quotations[opening] = quotation;
        }

        return quotation;
    }

    /// <summary>A quotation that is not closed, over lines that do not show that they belong to it.</summary>
    public Quotation UnclosedAt(int opening, int behind)
    {
        var span = SpanOf(opening, behind);
        if (!_lines.TryGetValue((opening, behind), out var quotation))
        {
            quotation = new(span, QuotedText.Read(this, opening, behind, closed: false), Closed: false) { Law = ReadLaw(opening + 1, behind) };
            _lines.Add((opening, behind), quotation);
        }

        return quotation;
    }

    /// <summary>Lines without signs as a quotation, read once however often they are asked for.</summary>
    public Quotation LinesAt(int first, int behind, TextSpan span)
    {
        if (!_lines.TryGetValue((first, behind), out var quotation))
        {
            quotation = new(span, QuotedText.ReadLines(this, first, behind), Closed: true) { Marked = false, Law = ReadLaw(first, behind) };
            _lines.Add((first, behind), quotation);
        }

        return quotation;
    }

    /// <summary>The keyword that the misspelt word at a position must mean, or null; only while slips are read.</summary>
    public string? FindMeant(TokenInput at, IReadOnlyList<string> words)
    {
        if (!Slips.AreRead)
        {
            return null;
        }

        Spend();
        return Slips.FindMeant(at, words);
    }

    public void Spend(int effort = 1) => _effortLeft -= effort;

    /// <summary>Each of many lines without signs can hold all behind it: they are read as law to the same depth as quotations.</summary>
    private SyntaxList<Instruction> ReadLaw(int first, int behind)
    {
        Spend(behind - first);
        if (_depth >= _maxDepth || IsSpent)
        {
            return [];
        }

        _depth++;
        var law = Slips.Paused(() => StatementReader.ReadQuoted(this, first, behind));
        _depth--;
        return law;
    }

    public string TextOf(Token token) => Excerpt.Source.Text[token.Start..token.End];

    public ReadOnlySpan<char> CharsOf(Token token) => Excerpt.Source.Text.AsSpan(token.Start, token.End - token.Start);

    public void Miss(int token, string word)
    {
        Reach = Math.Max(Reach, token);
        if (token > Expected.Token || Expected.Word is null)
        {
            Expected = (token, word);
        }
    }

    public void Miss((int Token, string? Word) expected)
    {
        if (expected.Word is not null)
        {
            Miss(expected.Token, expected.Word);
        }
    }

    /// <summary>What was expected before, with what has been expected since.</summary>
    public void Restore((int Token, string? Word) before)
    {
        var since = Expected;
        Expected = before;
        Miss(since);
    }

    public void ForgetExpectation() => Expected = default;

    /// <summary>From the first token to the one before <paramref name="behind"/>; signs that only continue a quotation do not end it.</summary>
    public TextSpan SpanOf(int first, int behind) => Window.SpanOf(first, behind);
}

/// <summary>Sprache's view of a position: here a token, not a character.</summary>
internal sealed class TokenInput(TokenStream stream, int index) : IInput
{
    private TokenInput? _next;
    private Results? _results;
    private Memo? _memos;

    public TokenStream Stream { get; } = stream;

    public int Index { get; } = index;

    public ref readonly Token Token => ref Stream.Tokens[Index];

    /// <summary>The position behind this token; signs that only continue a quotation are passed over. Behind the end is the end.</summary>
    public TokenInput Next => _next ??= AtEnd ? this : Stream.At(Index + 1);

    /// <summary>This token, read.</summary>
    public Hit<Token> Read => Own.Token ??= new(Token, Next);

    /// <summary>True, with nothing read here.</summary>
    public Hit<bool> Yes => Own.Yes ??= new(true, this);

    /// <summary>False, with nothing read here.</summary>
    public Hit<bool> No => Own.No ??= new(false, this);

    /// <summary>No determiner here.</summary>
    public Hit<Demonstrative> Undetermined => Own.Undetermined ??= new(Demonstrative.None, this);

    /// <summary>The token before this position, signs that only continue a quotation passed over; at the start, the first.</summary>
    public Token Previous => Stream.TokenBefore(Index);

    /// <summary>Results that many parsers give here, made once. Most positions are only walked over, and have none.</summary>
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
        else if (memo.Meaning == Stream.Slips.Meaning)
        {
            Stream.Miss(memo.Expected);
            return Unsafe.As<IResult<T>>(memo.Result!);
        }

        var before = Stream.Expected;
        Stream.ForgetExpectation();
        var result = parser(this);
        (memo.Result, memo.Expected, memo.Meaning) = (result, Stream.Expected, Stream.Slips.Meaning);
        Stream.Restore(before);
        return result;
    }

    /// <summary>What a parser gives here for good, whatever is tried around it: it expects nothing, and reads no misspelt word.</summary>
    public IResult<T> Settle<T>(object owner, Parser<T> parser)
    {
        var memo = MemoOf(owner);
        if (memo is null)
        {
            memo = _memos = new(owner, _memos);
            memo.Result = Stream.Slips.Paused(() => parser(this));
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
        public Hit<Token>? Token { get; set; }

        public Hit<bool>? Yes { get; set; }

        public Hit<bool>? No { get; set; }

        public Hit<Demonstrative>? Undetermined { get; set; }
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
