using System.Collections.Immutable;

namespace Admissibility.Text;

/// <summary>Where the characters of a text were in the text from which it was made: an HTML fragment, say.</summary>
/// <param name="original">The text from which it was made.</param>
/// <param name="jumps">Offsets from which text and original run in step, both in rising order.</param>
public sealed class OffsetMap(string original, ImmutableArray<OffsetMap.Jump> jumps)
{
    /// <summary>From these offsets on, text and original run in step up to the next jump.</summary>
    public readonly record struct Jump(int Text, int Original);

    /// <summary>The text from which it was made.</summary>
    public string Original => original;

    /// <summary>The span of the original from which a span of the text was made.</summary>
    public TextSpan ToOriginal(TextSpan span)
    {
        var start = ToOriginal(span.Start);
        return span.Length == 0 ? new(start, 0) : TextSpan.FromBounds(start, EndOf(span.End - 1));
    }

    /// <summary>The offset in the original of a character of the text.</summary>
    public int ToOriginal(int offset)
    {
        var index = IndexOf(offset);
        return index < 0 ? offset : jumps[index].Original + (offset - jumps[index].Text);
    }

    /// <summary>The offset after what a character was made from: an entity is several characters long.</summary>
    private int EndOf(int offset)
    {
        var index = IndexOf(offset);
        var next = index + 1 < jumps.Length && jumps[index + 1].Text == offset + 1 ? jumps[index + 1].Original : ToOriginal(offset) + 1;
        return Math.Min(next, original.Length);
    }

    private int IndexOf(int offset)
    {
        int low = 0, high = jumps.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (jumps[middle].Text <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }
}
