using System.Collections.Immutable;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;

namespace Admissibility.Parsing.Grammar;

/// <summary>The Sénat sets what is to be read or written on lines of its own, without quotation marks.</summary>
internal static class UnquotedText
{
    /// <summary>One line, from its start.</summary>
    public static Parser<Quotation> Line { get; } = input =>
    {
        var at = (TokenInput)input;
        return CanStart(at) ? Take(at, Paragraph.End(at)) : Failure<Quotation>.Result;
    };

    /// <summary>Words on a line of their own, which may be cut from the middle of a sentence.</summary>
    public static Parser<Quotation> Words { get; } = input =>
    {
        var at = (TokenInput)input;
        if (!CanStart(at))
        {
            return Failure<Quotation>.Result;
        }

        var rest = Paragraph.End(at);
        return new Success<Quotation>(at.Context.Quotations.WordsAt(at.Index, rest.Index, at.Stream.SpanOf(at.Index, rest.Index)), rest);
    };

    /// <summary>So many lines.</summary>
    public static Parser<Quotation> Lines(int count) => input =>
    {
        var at = (TokenInput)input;
        if (!CanStart(at))
        {
            return Failure<Quotation>.Result;
        }

        var rest = at;
        var (isRoman, saysChange, coarsest) = (IsRoman(at), false, KindAt(at));

        // A label of another series than the first line's, or an item of changes after lines that change nothing.
        bool IsOfListAround(TokenInput line) =>
            (coarsest != LabelKind.None && KindAt(line) is not LabelKind.None and var kind && kind < coarsest)
            || (!isRoman && (IsRoman(line) || (!saysChange && IsItemOfChange(line))));

        var list = LabelKind.None;
        for (var line = 0; (line < count || Announces(rest) || IsOfOwnList(rest, coarsest, ref list))
            && !rest.AtEnd
            && rest.Token.Kind != TokenKind.CloseQuote
            && (line == 0 || !(StatementOpening.IsAt(rest) || IsOfListAround(rest))); line++)
        {
            saysChange |= LineOpening.SaysChange(rest.Stream.Tokens, rest.Index);
            rest = Paragraph.End(rest);
        }

        return Take(at, rest);
    };

    /// <summary>Lines up to one that opens another order.</summary>
    public static Parser<Quotation> Block { get; } = Lines(int.MaxValue);

    /// <summary>
    /// A quotation that opens on its line and is not closed, and whose further lines lack the quotation mark: up to a line with a label or another order.
    /// </summary>
    public static Parser<Quotation> Unclosed { get; } = input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.OpenQuote || at.Stream.QuotationEnd(at.Index) is not (var end, false))
        {
            return Failure<Quotation>.Result;
        }

        var rest = at.Context.At(end);
        var closing = rest;
        while (!rest.AtEnd
            && rest.Token.Kind is not (TokenKind.OpenQuote or TokenKind.CloseQuote)
            && (KindAt(rest) is LabelKind.None || (KindAt(rest) is LabelKind.Dash && !LineOpening.SaysChange(rest.Stream.Tokens, rest.Index)))
            && !StatementOpening.IsAt(rest))
        {
            rest = Paragraph.End(rest);
        }

        return rest.Index == closing.Index ? Failure<Quotation>.Result : new Success<Quotation>(at.Context.Quotations.UnclosedAt(at.Index, rest.Index), rest);
    };

    /// <summary>No text without quotation marks.</summary>
    public static Parser<Quotation> None { get; } = ParserExtensions.Never<Quotation>();

    /// <summary>Lines as quotations of a content.</summary>
    public static Parser<ImmutableArray<Quotation>> AsContent(Parser<Quotation> lines) => lines.Select(quotation => ImmutableArray.Create(quotation));

    private static LabelKind KindAt(TokenInput at) => StatementLabel.Parser(at) is { WasSuccessful: true } label ? label.Value.Kind : LabelKind.None;

    /// <summary>« II. – … » after lines that do not begin with such a number is not part of them.</summary>
    private static bool IsRoman(TokenInput at) => StatementLabel.Parser(at) is { WasSuccessful: true, Value.Kind: LabelKind.Roman };

    /// <summary>« 2° Au troisième alinéa, le mot : « x » est supprimé » after lines that change nothing is the next item of the list around them.</summary>
    private static bool IsItemOfChange(TokenInput at) =>
        !at.Previous.IsMark(':') && StatementLabel.Parser(at).WasSuccessful && LineOpening.SaysChange(at.Stream.Tokens, at.Index);

    /// <summary>« 5° Le four : » and, on the next lines, « a) … », « b) … »: the items under an alinéa that announces them.</summary>
    private static bool IsOfOwnList(TokenInput at, LabelKind above, ref LabelKind list)
    {
        var kind = KindAt(at);
        if (list == LabelKind.None && at.Previous.IsMark(':') && kind > above)
        {
            list = kind;
        }

        return list != LabelKind.None && kind >= list;
    }

    /// <summary>« … est ainsi rédigé : » at the end of a line: what follows belongs to it.</summary>
    private static bool Announces(TokenInput rest) => rest.Token.Kind == TokenKind.OpenQuote && rest.Previous.IsMark(':');

    private static bool CanStart(TokenInput at) => at.Token.AtLineStart && !at.AtEnd && at.Token.Kind is not (TokenKind.OpenQuote or TokenKind.CloseQuote);

    private static Success<Quotation> Take(TokenInput from, TokenInput rest)
    {
        var span = from.Stream.SpanOf(from.Index, rest.Index);
        return new Success<Quotation>(from.Context.Quotations.LinesAt(from.Index, rest.Index, span), rest);
    }
}
