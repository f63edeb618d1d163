using System.Text;

namespace Admissibility.Documents;

/// <summary>Reads lines, each kept up to a length, so that a file without line ends cannot fill the memory.</summary>
internal static class BoundedLines
{
    /// <summary>Each line with its number, from 1; null for one that is too long, which is passed over.</summary>
    public static IEnumerable<(int Number, string? Line)> Read(TextReader text, long longest)
    {
        var buffer = new char[1 << 16];
        var line = new StringBuilder();
        var number = 1;
        var tooLong = false;
        int read;
        while ((read = text.Read(buffer)) > 0)
        {
            var from = 0;
            while (from < read)
            {
                var end = buffer.AsSpan(from, read - from).IndexOf('\n');
                var length = end < 0 ? read - from : end;
                tooLong |= line.Length + length > longest;
                if (!tooLong)
                {
                    line.Append(buffer, from, length);
                }

                from += length + (end < 0 ? 0 : 1);
                if (end >= 0)
                {
                    yield return (number++, tooLong ? null : line.ToString().TrimEnd('\r'));
                    line.Clear();
                    tooLong = false;
                }
            }
        }

        if (line.Length > 0 || tooLong)
        {
            yield return (number, tooLong ? null : line.ToString().TrimEnd('\r'));
        }
    }
}
