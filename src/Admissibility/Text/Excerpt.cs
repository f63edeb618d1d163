using System.Collections.Immutable;

namespace Admissibility.Text;

/// <summary>A passage of a text that is read as one piece: the placement, the dispositif, the exposé.</summary>
/// <param name="Source">The text in which it is.</param>
/// <param name="Span">Where it is.</param>
public sealed record Excerpt(SourceText Source, TextSpan Span)
{
    /// <summary>Passages that are on the page and not in the text: page headers and numbers, in order, without overlap.</summary>
    public ImmutableArray<TextSpan> Furniture { get; init; } = [];

    /// <summary>The characters as written, page furniture included.</summary>
    public string Text => Source.Slice(Span);

    /// <summary>A whole text as one excerpt.</summary>
    public static Excerpt Of(string text, string name) => new(new SourceText(text, name), new(0, text.Length));

    /// <summary>The characters without page furniture.</summary>
    public string ReadableText()
    {
        if (Furniture.IsEmpty)
        {
            return Text;
        }

        var text = new System.Text.StringBuilder();
        var from = Span.Start;
        foreach (var hidden in Furniture)
        {
            text.Append(Source.Text, from, hidden.Start - from);
            from = hidden.End;
        }

        return text.Append(Source.Text, from, Span.End - from).ToString();
    }
}
