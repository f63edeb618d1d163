using System.Collections.Immutable;
using Admissibility.Parsing;
using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>
/// Reads an amendment printed as text or markdown, of either chamber: header, signatories, placement, dispositif,
/// exposé. It never fails: what is not there is null in the document.
/// </summary>
public sealed class TextDocumentReader
{
    private static readonly string[] s_exposeHeadings = ["expose sommaire", "objet", "expose des motifs", "expose"];

    private readonly SourceText _source;
    private readonly DocumentLine[] _lines;

    private TextDocumentReader(SourceText source)
    {
        _source = source;
        _lines = DocumentLine.ReadAll(source);
    }

    /// <summary>Reads one document.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="id">What it is to be called in output; the name of the text when null.</param>
    public static AmendmentDocument Read(SourceText source, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new TextDocumentReader(source).Read(id ?? source.Name);
    }

    private AmendmentDocument Read(string id)
    {
        var signed = Array.FindIndex(_lines, line =>
            line.Folded.StartsWith("presente par", StringComparison.Ordinal) || line.Folded.StartsWith("presentee par", StringComparison.Ordinal));
        var titled = Array.FindIndex(_lines, line => line.Folded.Replace(" ", "", StringComparison.Ordinal) is "amendement" or "sous-amendement");
        var bodyStart = FindBody(Math.Max(signed, titled));
        var placement = FindPlacement(bodyStart, hasHeader: Math.Max(signed, titled) >= 0);
        var headerEnd = signed >= 0 ? signed : titled >= 0 ? bodyStart : placement?.First ?? 0;
        var header = new HeaderExtractor(_source, _lines.AsSpan(0, headerEnd)).Read(out var outcome);
        var afterPlacement = placement is { } found ? found.End : bodyStart;
        var expose = FindExpose(afterPlacement);
        var furniture = PageFurniture.Find(_lines, headerEnd, afterPlacement);
        var (dispositif, notice) = ReadDispositif(afterPlacement, expose ?? _lines.Length, furniture);

        var signatures = signed < 0 ? null : ReadSignatures(signed, placement?.First ?? bodyStart);

        return new AmendmentDocument
        {
            Id = id,
            Source = _source.Name,
            Header = header with
            {
                Signatures = signatures,

                // Only a placement shows where the names would have to end.
                EmptySignatures = signed >= 0 && signatures is null && placement is not null ? _lines[signed].Span : null,
            },
            Placement = placement is { } at ? new(_source, TextSpan.FromBounds(_lines[at.First].Span.Start, _lines[at.End - 1].Span.End)) : null,
            Dispositif = dispositif,
            Expose = expose is { } heading ? ReadExpose(heading, furniture) : null,
            Outcome = outcome with { Notice = notice },
        };
    }

    /// <summary>The line after the signatories: after the rule drawn there, or after the block of names.</summary>
    private int FindBody(int signed)
    {
        if (signed < 0)
        {
            return 0;
        }

        for (var i = signed + 1; i < _lines.Length && !IsExposeHeading(_lines[i]); i++)
        {
            if (_lines[i].IsRule)
            {
                return i + 1;
            }
        }

        for (var i = signed + 1; i < _lines.Length; i++)
        {
            if (TryPlacement(i, exact: true) is not null)
            {
                return i;
            }
        }

        // No rule and no placement: the names are the lines up to the next blank one.
        var next = signed + 1;
        while (next < _lines.Length && _lines[next].IsBlank)
        {
            next++;
        }

        while (next < _lines.Length && !_lines[next].IsBlank)
        {
            next++;
        }

        return next;
    }

    /// <summary>The placement: the first lines of the body that read as one, misspelt or not; failing that a line in capitals where it should be.</summary>
    private (int First, int End)? FindPlacement(int from, bool hasHeader)
    {
        var looked = 0;
        for (var i = from; i < _lines.Length && looked < 12 && !IsExposeHeading(_lines[i]); i++)
        {
            if (_lines[i].IsBlank || _lines[i].IsRule || IsNotice(_lines[i]))
            {
                continue;
            }

            looked++;
            if (TryPlacement(i, exact: looked > 1) is { } next)
            {
                return (i, next);
            }

            if (looked == 1 && hasHeader && IsInCapitals(_lines[i]))
            {
                return (i, i + 1);
            }
        }

        return null;
    }

    /// <summary>The line after the placement that starts at a line, over up to three lines; null where no placement starts there.</summary>
    private int? TryPlacement(int first, bool exact)
    {
        int? next = null;
        var joined = 0;
        for (var last = first; last < _lines.Length && joined < 3; last++)
        {
            if (_lines[last].IsBlank)
            {
                continue;
            }

            joined++;
            var excerpt = new Excerpt(_source, TextSpan.FromBounds(_lines[first].Span.Start, _lines[last].Span.End));
            if (excerpt.Span.Length > 300)
            {
                break;
            }

            if (AmendmentParser.ParsePlacement(excerpt, out var slips) is not null && (!exact || slips.Count == 0))
            {
                next = last + 1;
            }
        }

        return next;
    }

    private int? FindExpose(int from)
    {
        for (var i = from; i < _lines.Length; i++)
        {
            if (IsExposeHeading(_lines[i]))
            {
                return i;
            }
        }

        return null;
    }

    private Signatures? ReadSignatures(int signed, int next)
    {
        var end = next;
        while (end > signed + 1 && (_lines[end - 1].IsBlank || _lines[end - 1].IsRule))
        {
            end--;
        }

        // The Sénat prints two boxes, C and G, for the opinions of committee and Government.
        var first = signed + 1;
        while (first < end && (_lines[first].IsBlank || _lines[first].Folded is "c" or "g"))
        {
            first++;
        }

        if (first > signed + 1 && first < end)
        {
            return SignatureExtractor.Read(_source, TextSpan.FromBounds(_lines[first].Span.Start, _lines[end - 1].Span.End));
        }

        // Names may be on the very line: « présenté par M. Aubert ».
        var start = _lines[signed].Span.Start + "présenté par".Length + (_lines[signed].Folded.StartsWith("presentee", StringComparison.Ordinal) ? 1 : 0);
        return SignatureExtractor.Read(_source, TextSpan.FromBounds(Math.Min(start, _lines[signed].Span.End), _lines[end - 1].Span.End));
    }

    private (Excerpt? Dispositif, Field<string>? Notice) ReadDispositif(int first, int next, ImmutableArray<TextSpan> furniture)
    {
        Field<string>? notice = null;
        while (first < next && (_lines[first].IsBlank || _lines[first].IsRule || IsNotice(_lines[first])))
        {
            notice = IsNotice(_lines[first]) ? new(_lines[first].Text, _lines[first].Span) : notice;
            first++;
        }

        return (ReadLines(first, next, furniture), notice);
    }

    private Excerpt? ReadExpose(int heading, ImmutableArray<TextSpan> furniture)
    {
        var line = _lines[heading];
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && colon + 1 < line.Text.Length)
        {
            var start = line.Span.Start + colon + 1;
            var last = LastWritten(heading, _lines.Length);
            return new(_source, TextSpan.FromBounds(start, _lines[last].Span.End)) { Furniture = Inside(furniture, start) };
        }

        return ReadLines(heading + 1, _lines.Length, furniture);
    }

    private Excerpt? ReadLines(int first, int next, ImmutableArray<TextSpan> furniture)
    {
        while (first < next && (_lines[first].IsBlank || furniture.Contains(_lines[first].Span)))
        {
            first++;
        }

        if (first >= next)
        {
            return null;
        }

        var span = TextSpan.FromBounds(_lines[first].Span.Start, _lines[LastWritten(first, next)].Span.End);
        return new(_source, span) { Furniture = [.. furniture.Where(span.Contains)] };
    }

    private int LastWritten(int first, int next)
    {
        var last = next - 1;
        while (last > first && _lines[last].IsBlank)
        {
            last--;
        }

        return last;
    }

    private static ImmutableArray<TextSpan> Inside(ImmutableArray<TextSpan> furniture, int start) => [.. furniture.Where(span => span.Start >= start)];

    private static bool IsExposeHeading(DocumentLine line) =>
        line.Text.FirstOrDefault(char.IsLetter) is var initial && char.IsUpper(initial) && s_exposeHeadings.Any(heading =>
            line.Folded == heading || (line.Folded.StartsWith(heading, StringComparison.Ordinal) && line.Folded[heading.Length..].TrimStart().StartsWith(':')));

    private static bool IsNotice(DocumentLine line) => ProcessingNotice.Begins(line.Folded);

    private static bool IsInCapitals(DocumentLine line)
    {
        var letters = line.Text.Count(char.IsLetter);
        return letters >= 5 && line.Text.Length < 150 && line.Text.TakeWhile(c => c != ',').Count(char.IsLower) * 5 <= letters;
    }
}
