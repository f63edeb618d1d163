using System.Globalization;
using System.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads JSON Lines: one amendment a line, in any of the shapes of <see cref="JsonAmendments"/>. A line that is not one is
/// refused, and the rest is read.
/// </summary>
internal static class JsonLinesReader
{
    /// <summary>Reads all lines of a stream, which stays open; one that cannot be read is given to <paramref name="refuse"/>.</summary>
    public static IEnumerable<DecidedAmendment> Read(string path, Stream stream, ReadLimits limits, Action<UnreadableInputException> refuse)
    {
        using var text = new StreamReader(stream, leaveOpen: true);
        foreach (var (number, line) in BoundedLines.Read(text, limits.MaxDocumentBytes))
        {
            var source = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
            if (line is null)
            {
                refuse(ReadErrors.LineTooLong(source, limits));
            }
            else if (!string.IsNullOrWhiteSpace(line) && JsonAmendments.TryRead(Encoding.UTF8.GetBytes(line), source, refuse) is { } amendment)
            {
                yield return amendment;
            }
        }
    }
}
