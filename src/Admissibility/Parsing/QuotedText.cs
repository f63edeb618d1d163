using System.Text;

namespace Admissibility.Parsing;

/// <summary>The words of a quotation without the signs that belong to it.</summary>
internal static class QuotedText
{
    /// <summary>From an opening sign to the token behind its quotation; paragraphs are joined by a line feed.</summary>
    public static string Read(TokenStream stream, int opening, int behind, bool closed)
    {
        var tokens = stream.Tokens;
        var text = stream.Excerpt.Source.Text;
        var last = closed ? behind - 1 : behind;
        var words = new StringBuilder();
        var from = tokens[opening].End;
        for (var i = opening + 1; i < last; i++)
        {
            if (!tokens[i].AtLineStart || tokens[i - 1].Kind == TokenKind.Continuation)
            {
                continue;
            }

            words.Append(text.AsSpan(from, tokens[i - 1].End - from).Trim()).Append('\n');
            from = tokens[i].Kind == TokenKind.Continuation ? tokens[i].End : tokens[i].Start;
        }

        var end = closed ? tokens[last].Start : last > opening + 1 ? tokens[last - 1].End : from;
        return words.Append(text.AsSpan(from, Math.Max(0, end - from)).Trim()).ToString();
    }
}
