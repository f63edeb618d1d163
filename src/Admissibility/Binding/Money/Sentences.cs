using Admissibility.Parsing.Lexing;

namespace Admissibility.Binding;

/// <summary>Cuts texts into sentences: at full stops, semicolons and line ends. Quotation marks belong to no sentence.</summary>
internal static class Sentences
{
    public static IEnumerable<Sentence> In(TokenWindow text)
    {
        int? from = null;
        for (var at = text.First; at < text.End; at = text.Next(at))
        {
            var token = text.Tokens[at];
            if (from is { } start && (token.AtLineStart || token.IsMark(';') || IsFullStop(text, at)))
            {
                yield return new(text, start, at);
                from = null;
            }

            if (from is null && token.Kind is TokenKind.Word or TokenKind.Number)
            {
                from = at;
            }
        }

        if (from is { } last)
        {
            yield return new(text, last, text.End);
        }
    }

    /// <summary>A full stop at the end or before a blank, not one in « L. 752-2 » or « n° ».</summary>
    private static bool IsFullStop(in TokenWindow text, int at) =>
        text.Tokens[at].IsMark('.') && text.Next(at) is var next
        && (next == text.End || (text.Tokens[next] is { HasSpaceBefore: true } after && after.Kind != TokenKind.Number));
}
