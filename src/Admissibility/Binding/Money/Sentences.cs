using Admissibility.Parsing;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>One sentence of a text.</summary>
internal readonly record struct Sentence(Cursor From, Cursor Behind)
{
    /// <summary>How many characters of a passage a message shows.</summary>
    private const int Shown = 80;

    public TextSpan Span => From.Stream.SpanOf(From.Index, Behind.Index);

    /// <summary>Its words on one line, cut where they are many.</summary>
    public string Shortened
    {
        get
        {
            var words = string.Join(' ', From.Stream.Excerpt.Source.Slice(Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ' ');
            return words.Length <= Shown ? words : words[..(words.LastIndexOf(' ', Shown) is var cut and > 0 ? cut : Shown)] + "…";
        }
    }
}

internal static class Sentences
{
    /// <summary>Cuts at full stops, semicolons and line ends; signs of quotation stand apart.</summary>
    public static IEnumerable<Sentence> Of(Excerpt excerpt)
    {
        var stream = TokenStream.Of(excerpt, ParserLimits.Default);
        Cursor? from = null;
        for (var at = stream.At(0); ; at = at.Next)
        {
            var ends = at.AtEnd || (from is not null && at.Token.AtLineStart) || at.Token.IsMark(';') || IsFullStop(at);
            if (ends && from is { } first)
            {
                yield return new(first, at);
                from = null;
            }

            if (at.AtEnd)
            {
                yield break;
            }

            if (from is null && at.Token.Kind is TokenKind.Word or TokenKind.Number)
            {
                from = at;
            }
        }
    }

    /// <summary>A full stop before a capital, not one in « L. 752-2 » or « n° ».</summary>
    private static bool IsFullStop(Cursor at) =>
        at.Token.IsMark('.') && (at.Next.Token.Kind != TokenKind.Number) && at.Next.Token.HasSpaceBefore;
}
