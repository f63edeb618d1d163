using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Parsing.Combinators;

/// <summary>The quotations of a text, read once however often they are asked for.</summary>
/// <param name="context">The reading that they belong to.</param>
/// <param name="readLaw">Reads the instructions between two tokens.</param>
internal sealed class QuotationMemo(ParseContext context, Func<ParseContext, int, int, SyntaxList<Instruction>> readLaw)
{
    private readonly Dictionary<int, Quotation> _quotations = [];
    private readonly HashSet<int> _law = [];
    private readonly Dictionary<(int First, int Behind), Quotation> _lines = [];
    private int _depth;

    private TokenStream Stream => context.Stream;

    /// <summary>The quotation opened at a token.</summary>
    public Quotation At(int opening)
    {
        if (!_quotations.TryGetValue(opening, out var quotation))
        {
            var (behind, closed) = Stream.QuotationEnd(opening);
            quotation = new(Stream.SpanOf(opening, behind), QuotedText.Read(Stream, opening, behind, closed), closed);
            _quotations.Add(opening, quotation);
        }

        return quotation;
    }

    /// <summary>The same quotation, its text read as law.</summary>
    public Quotation LawAt(int opening)
    {
        var quotation = At(opening);
        if (_law.Add(opening))
        {
            var (behind, closed) = Stream.QuotationEnd(opening);
            quotation = quotation with { Law = ReadLaw(opening + 1, closed ? behind - 1 : behind) };
            _quotations[opening] = quotation;
        }

        return quotation;
    }

    /// <summary>A quotation that is not closed, over lines that do not show that they belong to it.</summary>
    public Quotation UnclosedAt(int opening, int behind)
    {
        var span = Stream.SpanOf(opening, behind);
        if (!_lines.TryGetValue((opening, behind), out var quotation))
        {
            quotation = new(span, QuotedText.Read(Stream, opening, behind, closed: false), Closed: false) { Law = ReadLaw(opening + 1, behind) };
            _lines.Add((opening, behind), quotation);
        }

        return quotation;
    }

    /// <summary>Lines without quotation marks as a quotation.</summary>
    public Quotation LinesAt(int first, int behind, TextSpan span)
    {
        if (!_lines.TryGetValue((first, behind), out var quotation))
        {
            quotation = new(span, QuotedText.ReadLines(Stream, first, behind), Closed: true) { Marked = false, Law = ReadLaw(first, behind) };
            _lines.Add((first, behind), quotation);
        }

        return quotation;
    }

    /// <summary>Each of many lines without quotation marks can hold all that follow it: they are read as law to the same depth as quotations.</summary>
    private SyntaxList<Instruction> ReadLaw(int first, int behind)
    {
        context.Spend(behind - first);
        if (_depth >= context.Limits.MaxDepth || context.IsSpent)
        {
            return [];
        }

        _depth++;
        var law = context.Slips.Paused(() => readLaw(context, first, behind));
        _depth--;
        return law;
    }
}
