using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>One sentence of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="From">Its first token.</param>
/// <param name="End">The first token after it.</param>
internal sealed record Sentence(TokenWindow Text, int From, int End)
{
    /// <summary>How many characters of a passage a message shows.</summary>
    public const int Shown = 80;

    public TextSpan Span => Text.SpanOf(From, End);

    /// <summary>Its words on one line, cut where they are many.</summary>
    public string Shortened
    {
        get
        {
            var words = string.Join(' ', Text.Excerpt.Source.Slice(Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ' ');
            return words.Length <= Shown ? words : words[..(words.LastIndexOf(' ', Shown) is var cut and > 0 ? cut : Shown)] + "…";
        }
    }
}
