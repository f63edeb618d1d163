using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>A stretch of a text; lines and columns from 1.</summary>
internal sealed record JsonSpan(
    [property: Description("UTF-16 code units from the start of the text"), Range(0, int.MaxValue)] int Start,
    [property: Range(0, int.MaxValue)] int Length,
    [property: Range(1, int.MaxValue)] int StartLine,
    [property: Range(1, int.MaxValue)] int StartColumn,
    [property: Range(1, int.MaxValue)] int EndLine,
    [property: Range(1, int.MaxValue)] int EndColumn)
{
    public static JsonSpan Of(SourceText source, TextSpan span)
    {
        var start = source.PositionAt(span.Start);
        var end = source.PositionAt(span.End);
        return new(span.Start, span.Length, start.Line, start.Column, end.Line, end.Column);
    }
}
