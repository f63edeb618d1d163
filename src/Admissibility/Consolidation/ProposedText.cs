using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>What an amendment inserts, line by line.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="ChangesLaw">
/// Whether it is itself an order that changes the law, or is about the bill's own application: a provision of the bill, not
/// words of the law that it quotes.
/// </param>
internal sealed record ProposedText(ImmutableArray<ProposedLine> Lines, bool ChangesLaw)
{
    /// <summary>All lines as one run of words.</summary>
    public string Words => string.Join('\n', Lines.Select(line => line.Raw));

    /// <summary>The same inside quoted law, where every line is quoted, marked or not.</summary>
    public ProposedText InQuotation =>
        Lines.Any(line => line.IsQuoted == true) ? this : this with { Lines = [.. Lines.Select(line => line with { IsQuoted = true })] };

    /// <summary>The same with another last line.</summary>
    public ProposedText WithLast(ProposedLine last) => this with { Lines = Lines.SetItem(Lines.Length - 1, last) };

    /// <summary>Reads a content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="source">The text of the amendment.</param>
    /// <param name="isSenate">In the Sénat a quotation mark at the head of a line is the bill's own; in the Assemblée one belongs to the amendment.</param>
    public static ProposedText Of(Content content, SourceText source, bool isSenate)
    {
        var lines = ImmutableArray.CreateBuilder<ProposedLine>();
        foreach (var quotation in content.Quotations)
        {
            lines.AddRange(LinesOf(quotation, source, isSenate, content.Kind is ContentKind.Words or ContentKind.Sentence));
        }

        return new(lines.ToImmutable(), content.Quotations.Any(quotation => quotation.Law.Any(law => law is not (FreeProvision or HeadingText))));
    }

    /// <summary>
    /// « « 1° Le mot : « pain » est remplacé par le mot : « sel ; » »: the one closing mark at the end closes the inner
    /// quotation before the semicolon.
    /// </summary>
    private static string WithInnerClosing(Quotation quotation)
    {
        var text = quotation.Text;
        if (quotation.Closed || text.Length < 3 || !Typography.IsClosingQuote(text[^1]))
        {
            return text;
        }

        var words = text[..^1].TrimEnd(' ', '\u00A0');
        return words.EndsWith(';') ? words[..^1].TrimEnd(' ', '\u00A0') + "\u00A0" + text[^1] + "\u00A0;" : text;
    }

    private static IEnumerable<ProposedLine> LinesOf(Quotation quotation, SourceText source, bool isSenate, bool isFragment)
    {
        if (isFragment || !isSenate)
        {
            return PlainWords.Of(WithInnerClosing(quotation))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => ProposedLine.Read(line, isQuoted: isFragment ? false : null));
        }

        // The punctuation after the closing quotation mark belongs to the last line.
        var end = quotation.Span.End;
        while (end < source.Length && source.Text[end] is ';' or '.' or ' ' or '\u00A0')
        {
            end++;
        }

        return PlainWords.Of(source.Text[quotation.Span.Start..end])
            .Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => ProposedLine.Read(line, isQuoted: false));
    }
}

/// <summary>A line that is inserted.</summary>
/// <param name="Raw">As it is, the quotation mark at its head included.</param>
/// <param name="Text">Without the quotation mark at its head and without the closing.</param>
/// <param name="IsQuoted">Whether it is quoted law; null where that depends on where it is inserted.</param>
/// <param name="Closing">The closing quotation mark and what follows it; empty where there is none.</param>
internal sealed record ProposedLine(string Raw, string Text, bool? IsQuoted, string Closing)
{
    public static ProposedLine Read(string line, bool? isQuoted)
    {
        var read = QuotedBlocks.Read(line);
        if (!read.IsQuoted)
        {
            return new(line, line, isQuoted, "");
        }

        var text = (read.Closing is { } closing ? line[..closing] : line)[1..].Trim();
        return new(line, text, true, read.Closing is { } at ? line[at..].Trim() : "");
    }
}
