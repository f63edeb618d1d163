using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;

namespace Admissibility.Parsing.Combinators;

/// <summary>What one reading of a text knows besides its tokens: what was expected, how misspelt words are read, how much may still be tried.</summary>
internal sealed class ParseContext
{
    private readonly TokenInput?[] _inputs;
    private long _stepsLeft;

    /// <summary>A reading that has not begun.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="limits">Bounds on what is read.</param>
    /// <param name="readLaw">Reads the instructions between two tokens of a quotation: statements are above the grammar, which quotes them.</param>
    public ParseContext(TokenStream stream, ParserLimits limits, Func<ParseContext, int, int, SyntaxList<Instruction>> readLaw)
    {
        Stream = stream;
        Limits = limits;
        Recovery = new(stream);
        Quotations = new(this, readLaw);
        _inputs = new TokenInput?[stream.Tokens.Length];
        _stepsLeft = limits.MinimumSteps + ((long)limits.StepsPerToken * stream.Tokens.Length);
    }

    public TokenStream Stream { get; }

    public ParserLimits Limits { get; }

    /// <summary>Misspelt keywords, and how they are read.</summary>
    public SpellingRecovery Recovery { get; }

    /// <summary>Quotations, each read once.</summary>
    public QuotationMemo Quotations { get; }

    /// <summary>The furthest token at which a word was expected in vain, and the word: what a message says of a sentence not understood.</summary>
    public (int Token, string? Word) Expected { get; private set; }

    /// <summary>The furthest token at which any word was expected in vain.</summary>
    public int Reach { get; private set; }

    /// <summary>Whether the text asked for more than it may: nothing further is tried.</summary>
    public bool IsExhausted => _stepsLeft <= 0;

    /// <summary>The position before a token, or before the first after it that is not passed over; one object per token, made when first asked for.</summary>
    public TokenInput At(int index)
    {
        index = Stream.PassOver(index);
        return _inputs[index] ??= new(this, index);
    }

    public void Spend(int effort = 1) => _stepsLeft -= effort;

    /// <summary>The keyword that the misspelt word at a position must mean, or null; only while spelling recovery is active.</summary>
    public string? SuggestKeyword(TokenInput at, IReadOnlyList<string> words)
    {
        if (!Recovery.IsActive)
        {
            return null;
        }

        Spend();
        return Recovery.SuggestKeyword(at.Index, words);
    }

    /// <summary>Notes that a word is read as others would be in its place; false where an attempt has shown that it need not be.</summary>
    public bool Supply(TokenInput at, string meant)
    {
        Spend();
        return Recovery.Supply(at.Index, meant);
    }

    public void Expect(int token, string word)
    {
        Reach = Math.Max(Reach, token);
        if (token > Expected.Token || Expected.Word is null)
        {
            Expected = (token, word);
        }
    }

    public void Expect((int Token, string? Word) expected)
    {
        if (expected.Word is not null)
        {
            Expect(expected.Token, expected.Word);
        }
    }

    /// <summary>What was expected before, with what has been expected since.</summary>
    public void Restore((int Token, string? Word) before)
    {
        var since = Expected;
        Expected = before;
        Expect(since);
    }

    public void ForgetExpectation() => Expected = default;
}
