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
    private readonly Dictionary<(int First, int End), Quotation> _lines = [];
    private readonly Dictionary<(int First, int End), Quotation> _words = [];
    private int _depth;

    private TokenStream Stream => context.Stream;

    /// <summary>The quotation opened at a token.</summary>
    public Quotation At(int opening)
    {
        if (!_quotations.TryGetValue(opening, out var quotation))
        {
            var (end, closed) = Stream.QuotationEnd(opening);
            quotation = new(Stream.SpanOf(opening, end), QuotedText.Read(Stream, opening, end, closed), closed);
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
            var (end, closed) = Stream.QuotationEnd(opening);
            quotation = quotation with { Law = ReadLaw(opening + 1, closed ? end - 1 : end) };
            _quotations[opening] = quotation;
        }

        return quotation;
    }

    /// <summary>A quotation that is not closed, over lines that do not show that they belong to it.</summary>
    public Quotation UnclosedAt(int opening, int end)
    {
        var span = Stream.SpanOf(opening, end);
        if (!_lines.TryGetValue((opening, end), out var quotation))
        {
            quotation = new(span, QuotedText.Read(Stream, opening, end, closed: false), Closed: false) { Law = ReadLaw(opening + 1, end) };
            _lines.Add((opening, end), quotation);
        }

        return quotation;
    }

    /// <summary>Lines without quotation marks as a quotation.</summary>
    public Quotation LinesAt(int first, int end, TextSpan span)
    {
        if (!_lines.TryGetValue((first, end), out var quotation))
        {
            quotation = new(span, QuotedText.ReadLines(Stream, first, end), Closed: true) { Marked = false, Law = ReadLaw(first, end) };
            _lines.Add((first, end), quotation);
        }

        return quotation;
    }

    /// <summary>
    /// Words on a line without quotation marks: « et les mots : « four » sont supprimés ». What links them to the words around them is no part of the law in
    /// them, and one that is cut off in the middle changes nothing by itself: « est complété par ».
    /// </summary>
    public Quotation WordsAt(int first, int end, TextSpan span)
    {
        if (!_words.TryGetValue((first, end), out var quotation))
        {
            var (start, last) = CutWords.Trim(Stream.Tokens, first, end);
            var law = ReadLaw(start, last);
            quotation = new(span, QuotedText.ReadLines(Stream, first, end), Closed: true)
            {
                Marked = false,
                Law = CutWords.AreCut(Stream.Tokens, last) ? SyntaxList.From(law.Where(instruction => instruction is not UnrecognizedInstruction)) : law,
            };
            _words.Add((first, end), quotation);
        }

        return quotation;
    }

    /// <summary>Each of many lines without quotation marks can hold all that follow it: they are read as law to the same depth as quotations.</summary>
    private SyntaxList<Instruction> ReadLaw(int first, int end)
    {
        context.Spend(end - first);
        if (_depth >= context.Limits.MaxDepth || context.IsExhausted)
        {
            return [];
        }

        _depth++;
        var law = context.Recovery.Suspend(() => readLaw(context, first, end));
        _depth--;
        return law;
    }
}
