using System.Text;
using Admissibility.Text;

namespace Admissibility.Parsing.Lexing;

/// <summary>The words of a quotation without the quotation marks that belong to it; paragraphs are joined by a line feed.</summary>
internal static class QuotedText
{
    /// <summary>From an opening mark to the token after its quotation.</summary>
    public static string Read(TokenStream stream, int opening, int afterLast, bool closed)
    {
        var tokens = stream.Tokens;
        var last = closed ? afterLast - 1 : afterLast;
        var end = closed ? tokens[last].Start : last > opening + 1 ? tokens[last - 1].End : tokens[opening].End;
        return Read(stream, tokens[opening].End, opening + 1, last, end);
    }

    /// <summary>Lines that are without quotation marks.</summary>
    public static string ReadLines(TokenStream stream, int first, int afterLast) =>
        Read(stream, stream.Tokens[first].Start, first + 1, afterLast, stream.Tokens[afterLast - 1].End);

    /// <summary>A quotation mark that was typed twice, inside a line.</summary>
    private static bool IsStraySign(TokenStream stream, int i) =>
        stream.Tokens[i] is { Kind: TokenKind.Continuation, AtLineStart: false } && stream.CharsOf(stream.Tokens[i])[0] is var mark
        && (Typography.IsOpeningQuote(mark) || Typography.IsClosingQuote(mark) || Typography.IsStraightQuote(mark));

    private static string Read(TokenStream stream, int from, int first, int afterLast, int end)
    {
        var tokens = stream.Tokens;
        var text = stream.Excerpt.Source.Text;
        StringBuilder? words = null;
        for (var i = first; i < afterLast; i++)
        {
            if (IsStraySign(stream, i))
            {
                words ??= new();
                words.Append(text.AsSpan(from, tokens[i].Start - from).TrimEnd());
                from = tokens[i].End;
                continue;
            }

            if (!tokens[i].AtLineStart || tokens[i - 1].Kind == TokenKind.Continuation)
            {
                continue;
            }

            words ??= new();
            words.Append(text.AsSpan(from, tokens[i - 1].End - from).Trim()).Append('\n');
            from = tokens[i].Kind == TokenKind.Continuation ? tokens[i].End : tokens[i].Start;
        }

        var last = text.AsSpan(from, Math.Max(0, end - from)).Trim();
        return words is null ? last.ToString() : words.Append(last).ToString();
    }
}
