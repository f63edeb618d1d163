using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Grammar;

/// <summary>The lines of the text as the grammar sees them.</summary>
internal static class Paragraph
{
    /// <summary>To look for the end over so many tokens counts as one choice.</summary>
    private const int TokensPerChoice = 8;

    /// <summary>The position after the paragraph: the next line start outside quotations, a mark that closes one opened before, or the end.</summary>
    public static TokenInput End(TokenInput at)
    {
        if (at.AtEnd)
        {
            return at;
        }

        var stream = at.Stream;
        var index = at.Index;
        do
        {
            index = stream.PassOver(stream.Tokens[index].Kind == TokenKind.OpenQuote ? stream.QuotationEnd(index).End : index + 1);
        }
        while (stream.Tokens[index] is { Kind: not (TokenKind.End or TokenKind.CloseQuote), AtLineStart: false });

        at.Context.Spend(1 + ((index - at.Index) / TokensPerChoice));
        return at.Context.At(index);
    }
}
