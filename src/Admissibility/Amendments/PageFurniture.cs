using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>Finds what a page prints again at its head and foot, and what a conversion to text leaves in the middle of a sentence.</summary>
internal static class PageFurniture
{
    /// <summary>The lines of the body that repeat a line of the header, or number a page.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="headerEnd">The line after the header.</param>
    /// <param name="bodyStart">The first line of the body.</param>
    public static ImmutableArray<TextSpan> Find(DocumentLine[] lines, int headerEnd, int bodyStart)
    {
        var printed = lines.Take(headerEnd).Where(line => IsHeading(line)).Select(line => line.Folded).ToHashSet(StringComparer.Ordinal);
        var furniture = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = bodyStart; i < lines.Length; i++)
        {
            if (!lines[i].IsBlank && (printed.Contains(lines[i].Folded) || IsPageNumber(lines[i])))
            {
                furniture.Add(lines[i].Span);
            }
        }

        return furniture.ToImmutable();
    }

    /// <summary>
    /// A line of the header that pages repeat: chamber, bill, short placement with the number. A bare date is left out: it can be an amendment's own word.
    /// </summary>
    private static bool IsHeading(DocumentLine line) =>
        line.Folded is "assemblee nationale" or "senat"
            || line.Folded.Contains("(n°", StringComparison.Ordinal)
            || line.Folded.StartsWith("n°", StringComparison.Ordinal)
        || ((line.Folded.Contains("art.", StringComparison.Ordinal) || line.Folded.Contains('|', StringComparison.Ordinal)) && line.Folded.Length < 60);

    /// <summary>« 2/3 », « page 2 », « - 2 - »</summary>
    private static bool IsPageNumber(DocumentLine line)
    {
        var text = line.Folded.StartsWith("page ", StringComparison.Ordinal) ? line.Folded[5..] : line.Folded;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            return text.Length <= 7 && IsDigits(text[..slash].Trim()) && IsDigits(text[(slash + 1)..].Trim());
        }

        return (text.Length != line.Folded.Length
            && IsDigits(text)) || (text.Length is >= 5 and <= 8
            && text.StartsWith("- ", StringComparison.Ordinal)
            && text.EndsWith(" -", StringComparison.Ordinal)
            && IsDigits(text[2..^2]));
    }

    private static bool IsDigits(string text) => text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit);
}
