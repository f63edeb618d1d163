using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>One line of a document, with the marks of markdown and the blanks at its ends left out.</summary>
/// <param name="Span">What is left of it.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Folded">Its characters folded, to compare.</param>
internal sealed record DocumentLine(TextSpan Span, string Text, string Folded)
{
    public bool IsBlank => Span.Length == 0;

    /// <summary>A rule drawn with dashes or underscores.</summary>
    public bool IsRule => Folded.Length >= 3 && Folded.All(c => c is '-' or '_' or '=');

    public static DocumentLine[] ReadAll(SourceText source)
    {
        var lines = new DocumentLine[source.LineCount];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Read(source, source.LineSpan(i + 1));
        }

        return lines;
    }

    private static DocumentLine Read(SourceText source, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && IsTrimmed(source.Text[start]))
        {
            start++;
        }

        while (end > start && IsTrimmed(source.Text[end - 1]))
        {
            end--;
        }

        var trimmed = TextSpan.FromBounds(start, end);
        var text = source.Slice(trimmed);
        return new(trimmed, text, Typography.FoldText(text));
    }

    private static bool IsTrimmed(char c) => Typography.IsBlank(c) || Typography.IsInvisible(c) || c is '*' or '#';
}
