using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>What is underlined on one line of a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">Where it begins, from 0, in UTF-16 code units: a tab is one, and so is a combining character.</param>
/// <param name="Length">How long it is, at least 1.</param>
internal readonly record struct UnderlinedPart(int Line, int Column, int Length)
{
    /// <summary>What a passage covers of its first line.</summary>
    public static UnderlinedPart First(SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionAt(span.Start), source.PositionAt(span.End));
        var column = start.Column - 1;
        return new(start.Line, column, Math.Max(1, (end.Line == start.Line ? end.Column - 1 : source.LineSpan(start.Line).Length) - column));
    }

    /// <summary>What it covers of each further line, without the blanks at both ends; blank lines are left out.</summary>
    public static IEnumerable<UnderlinedPart> Rest(SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionAt(span.Start), source.PositionAt(span.End));
        for (var number = start.Line + 1; number <= end.Line; number++)
        {
            var line = source.LineSpan(number);
            var covered = source.Slice(number == end.Line ? new(line.Start, Math.Min(line.Length, end.Column - 1)) : line).TrimEnd();
            var column = covered.Length - covered.TrimStart().Length;
            if (covered.Length > column)
            {
                yield return new(number, column, covered.Length - column);
            }
        }
    }
}
