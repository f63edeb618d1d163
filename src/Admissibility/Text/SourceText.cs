namespace Admissibility.Text;

/// <summary>A text and its name in messages. Lines and columns are worked out only when asked for.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>A text under a name.</summary>
    /// <param name="text">The whole text, kept as it is.</param>
    /// <param name="name">A path, or whatever names the text to its reader.</param>
    public SourceText(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Name = name;
    }

    /// <summary>All characters, in UTF-16.</summary>
    public string Text { get; }

    /// <summary>The name that messages show: a path, an identifier.</summary>
    public string Name { get; }

    /// <summary>Where the text was made from another, the map to it; null for a text as it was typed.</summary>
    public OffsetMap? Origin { get; init; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>The whole text as one span.</summary>
    public TextSpan Span => new(0, Text.Length);

    /// <summary>The number of lines; a text without a line end has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The characters of a span, cut to the text where it reaches beyond.</summary>
    public string Slice(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Text.Length);
        return Text[start..Math.Clamp(span.End, start, Text.Length)];
    }

    /// <summary>The line and column of an offset.</summary>
    public TextPosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(LineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of a line (from 1), without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
