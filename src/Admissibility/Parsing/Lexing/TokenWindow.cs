using Admissibility.Text;

namespace Admissibility.Parsing.Lexing;

/// <summary>Some of the tokens of a text, read as if the text began and ended with them. Immutable: what was cut once is read by all who follow.</summary>
/// <param name="Excerpt">The text.</param>
/// <param name="Tokens">All its tokens; they are not changed any more.</param>
/// <param name="Start">The first token of the window.</param>
/// <param name="End">The first token after it.</param>
internal readonly record struct TokenWindow(Excerpt Excerpt, Token[] Tokens, int Start, int End)
{
    /// <summary>The first token that is not passed over.</summary>
    public int First => PassOver(Start);

    /// <summary>A text as one window.</summary>
    public static TokenWindow Of(Excerpt excerpt) => TokenStream.Of(excerpt, ParserLimits.Default).Window;

    /// <summary>The window over a part of the text, whose ends are those of tokens.</summary>
    public TokenWindow In(TextSpan span) => this with { Start = IndexOf(span.Start), End = IndexOf(span.End) };

    /// <summary>The token after another that is not passed over; after the last the end of the window.</summary>
    public int Next(int index) => PassOver(index + 1);

    public TokenKind KindAt(int index) => index < End ? Tokens[index].Kind : TokenKind.End;

    /// <summary>The hash of a word, the character of a mark; 0 at the end.</summary>
    public ulong HashAt(int index) => index < End ? Tokens[index].Hash : 0;

    public string TextOf(Token token) => Excerpt.Source.Text[token.Start..token.End];

    /// <summary>From a token to the one before <paramref name="end"/>; marks that only continue a quotation do not end it.</summary>
    public TextSpan SpanOf(int first, int end)
    {
        while (end > first && Tokens[end - 1].Kind == TokenKind.Continuation)
        {
            end--;
        }

        return end > first ? TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End) : new(Tokens[first].Start, 0);
    }

    private int PassOver(int index)
    {
        while (index < End && Tokens[index].Kind == TokenKind.Continuation)
        {
            index++;
        }

        return Math.Min(index, End);
    }

    /// <summary>The first token that begins at an offset or after it.</summary>
    private int IndexOf(int offset)
    {
        int low = Start, high = End;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
