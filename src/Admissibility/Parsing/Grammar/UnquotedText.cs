using System.Collections.Immutable;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;

namespace Admissibility.Parsing.Grammar;

/// <summary>The Sénat sets what is to be read or written on lines of its own, without signs.</summary>
internal static class UnquotedText
{
    /// <summary>One line, from its start.</summary>
    public static Parser<Quotation> Line { get; } = input =>
    {
        var at = (TokenInput)input;
        return CanStart(at) ? Take(at, Paragraph.End(at)) : Miss<Quotation>.Result;
    };

    /// <summary>So many lines.</summary>
    public static Parser<Quotation> Lines(int count) => input =>
    {
        var at = (TokenInput)input;
        if (!CanStart(at))
        {
            return Miss<Quotation>.Result;
        }

        var behind = at;
        var isRoman = IsRoman(at);
        for (var line = 0; (line < count || Announces(behind)) && !behind.AtEnd && behind.Token.Kind != TokenKind.CloseQuote && (line == 0 || !(OrderOpening.IsAt(behind) || (!isRoman && IsRoman(behind)))); line++)
        {
            behind = Paragraph.End(behind);
        }

        return Take(at, behind);
    };

    /// <summary>Lines up to one that opens another order.</summary>
    public static Parser<Quotation> Block { get; } = Lines(int.MaxValue);

    /// <summary>A quotation that opens on its line and is not closed, and whose further lines lack the sign: up to a line with a label or another order.</summary>
    public static Parser<Quotation> Unclosed { get; } = input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.OpenQuote || at.Stream.QuotationEnd(at.Index) is not (var end, false))
        {
            return Miss<Quotation>.Result;
        }

        var behind = at.Context.At(end);
        var closing = behind;
        while (!behind.AtEnd && behind.Token.Kind is not (TokenKind.OpenQuote or TokenKind.CloseQuote) && !StatementLabel.Parser(behind).WasSuccessful && !OrderOpening.IsAt(behind))
        {
            behind = Paragraph.End(behind);
        }

        return behind.Index == closing.Index ? Miss<Quotation>.Result : new Hit<Quotation>(at.Context.Quotations.UnclosedAt(at.Index, behind.Index), behind);
    };

    /// <summary>No text without signs.</summary>
    public static Parser<Quotation> None { get; } = ParserExtensions.Never<Quotation>();

    /// <summary>Lines as quotations of a content.</summary>
    public static Parser<ImmutableArray<Quotation>> AsContent(Parser<Quotation> lines) => lines.Select(quotation => ImmutableArray.Create(quotation));

    /// <summary>« II. – … » behind lines that do not begin with such a number is no part of them.</summary>
    private static bool IsRoman(TokenInput at) => StatementLabel.Parser(at) is { WasSuccessful: true, Value.Kind: LabelKind.Roman };

    /// <summary>« … est ainsi rédigé : » at the end of a line: what follows belongs to it.</summary>
    private static bool Announces(TokenInput behind) => behind.Token.Kind == TokenKind.OpenQuote && behind.Previous.IsMark(':');

    private static bool CanStart(TokenInput at) => at.Token.AtLineStart && !at.AtEnd && at.Token.Kind is not (TokenKind.OpenQuote or TokenKind.CloseQuote);

    private static Hit<Quotation> Take(TokenInput from, TokenInput behind)
    {
        var span = from.Stream.SpanOf(from.Index, behind.Index);
        return new Hit<Quotation>(from.Context.Quotations.LinesAt(from.Index, behind.Index, span), behind);
    }
}
