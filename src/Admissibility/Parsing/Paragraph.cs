namespace Admissibility.Parsing;

/// <summary>The lines of the text as the grammar sees them.</summary>
internal static class Paragraph
{
    /// <summary>The position behind the paragraph: the next line start outside quotations, a sign that closes one opened before, or the end.</summary>
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
            index = stream.PassOver(stream.Tokens[index].Kind == TokenKind.OpenQuote ? stream.QuotationEnd(index).Behind : index + 1);
        }
        while (stream.Tokens[index] is { Kind: not (TokenKind.End or TokenKind.CloseQuote), AtLineStart: false });

        return stream.At(index);
    }
}
