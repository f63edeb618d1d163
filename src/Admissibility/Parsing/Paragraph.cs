namespace Admissibility.Parsing;

/// <summary>The lines of the text as the grammar sees them.</summary>
internal static class Paragraph
{
    /// <summary>The position behind the paragraph: the next line start outside quotations, a sign that closes one opened before, or the end.</summary>
    public static TokenInput End(TokenInput at)
    {
        do
        {
            at = at.Token.Kind == TokenKind.OpenQuote ? at.Stream.At(at.Stream.QuotationEnd(at.Index).Behind) : at.Next;
        }
        while (!at.AtEnd && !at.Token.AtLineStart && at.Token.Kind != TokenKind.CloseQuote);

        return at;
    }
}
