using Admissibility.Text;

namespace Admissibility.Parsing.Lexing;

/// <summary>The tokens of one text, with the pairs of its quotation marks. Immutable: many can read it.</summary>
internal sealed class TokenStream
{
    private readonly int[] _mates;

    private TokenStream(Excerpt excerpt, Token[] tokens, int[] mates, IReadOnlyList<int> colons, IReadOnlyList<(int Dropped, int Kept)> repeated)
    {
        Repeated = repeated;
        OpeningColons = colons;
        Excerpt = excerpt;
        Tokens = tokens;
        _mates = mates;
    }

    public Excerpt Excerpt { get; }

    public Token[] Tokens { get; }

    /// <summary>The colons that open a quotation, whose opening mark is missing.</summary>
    public IReadOnlyList<int> OpeningColons { get; }

    /// <summary>Small words that are passed over, since another was left beside the one that is read.</summary>
    public IReadOnlyList<(int Dropped, int Kept)> Repeated { get; }

    /// <summary>The tokens as others read them once the text is parsed.</summary>
    public TokenWindow Window => new(Excerpt, Tokens, 0, Tokens.Length - 1);

    public static TokenStream Of(Excerpt excerpt, ParserLimits limits)
    {
        var tokens = Lexer.Read(excerpt);
        var repeated = RepeatedWords.PassOver(excerpt.Source.Text, tokens);
        GluedLines.Restore(excerpt, tokens);
        var mates = QuotePairing.Pair(excerpt, tokens, limits.MaxDepth, out var colons);
        return new(excerpt, tokens, mates, colons, repeated);
    }

    /// <summary>Whether a token is in a quotation.</summary>
    public bool IsQuoted(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (Tokens[i].Kind == TokenKind.OpenQuote && QuotationEnd(i).End > index)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The position before a token, or before the first after it that is not passed over.</summary>
    public Cursor At(int index) => new(this, PassOver(index));

    /// <summary>The token itself, or the first after it that is not passed over.</summary>
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

    /// <summary>Where the quotation opened at a token ends: the first token after it, and whether it is closed.</summary>
    public (int End, bool Closed) QuotationEnd(int opening) => _mates[opening] switch
    {
        > 0 and var mate => (mate + 1, true),
        var unclosed => (-unclosed, false),
    };

    public string TextOf(Token token) => Excerpt.Source.Text[token.Start..token.End];

    public ReadOnlySpan<char> CharsOf(Token token) => Excerpt.Source.Text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>From the first token to the one before <paramref name="end"/>; marks that only continue a quotation do not end it.</summary>
    public TextSpan SpanOf(int first, int end) => Window.SpanOf(first, end);
}
