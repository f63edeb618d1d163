using Admissibility.Bills;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

internal enum LabelKind
{
    None,

    /// <summary>« Art. L. 1. – »</summary>
    Article,

    Roman,
    Capital,
    Number,
    Letter,

    /// <summary>« ii) »</summary>
    LowerRoman,
    Dash,
}

/// <summary>The mark before an instruction: « I. – », « A. – », « 1° », « a) », « – ».</summary>
/// <param name="Kind">Which series it belongs to.</param>
/// <param name="Text">The mark without its punctuation.</param>
internal readonly record struct StatementLabel(LabelKind Kind, string Text)
{
    private static readonly ulong s_art = WordHash.Of("art");

    private static readonly ulong s_article = WordHash.Of("article");

    private static readonly WordTable<bool> s_series = WordSet.Of("l r d lo");

    /// <summary>« (nouveau) »; it never fails.</summary>
    private static readonly Parser<bool> s_new = Flag(Mark('(').Then(Word("nouveau", "nouvelle")).Then(Mark(')')));

    public static Parser<StatementLabel> Parser { get; } = ParserExtensions.MemoizedWithoutRecovery<StatementLabel>(Read);

    private static IResult<StatementLabel> Read(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Token.IsMark(LabelAlphabet.Dash))
        {
            return new Success<StatementLabel>(new(LabelKind.Dash, "–"), at.Next);
        }

        if (at.Token.IsMark('…') || (at.Token.IsMark(LabelAlphabet.Stop) && at.Next.Token.IsMark(LabelAlphabet.Stop)))
        {
            return ReadOpenLabel(at);
        }

        if (ReadArticle(at) is { } article)
        {
            return article;
        }

        if (IsCodeArticle(at))
        {
            return Failure<StatementLabel>.Result;
        }

        if (IsDoubleLetter(at))
        {
            return new Success<StatementLabel>(new(LabelKind.Letter, at.Stream.TextOf(at.Token)), at.Next.Next);
        }

        var first = at.Token;
        var label = ArticleNumbers.Label(at);
        if (!label.WasSuccessful)
        {
            return Failure<StatementLabel>.Result;
        }

        var rest = (TokenInput)s_new(label.Remainder).Remainder;
        if (first.Kind == TokenKind.Number && IsJoined(rest))
        {
            return Failure<StatementLabel>.Result;
        }

        if (label.Value.Length > 1 && first.Kind == TokenKind.Number && rest.Token.IsMark(LabelAlphabet.Degree) && !rest.Token.HasSpaceBefore)
        {
            // « 4 bis° »
            return new Success<StatementLabel>(new(LabelKind.Number, label.Value + "°"), rest.Next);
        }

        var closed = at.Stream.Tokens[((TokenInput)label.Remainder).Index - 1].IsMark(LabelAlphabet.Closing);
        var separated = closed;
        for (var marks = 0; marks < 3 && IsSeparator(rest.Token) && !rest.Token.AtLineStart; marks++)
        {
            separated = true;
            rest = rest.Next;
        }

        var kind = KindOf(at, first, label.Value);
        if (!separated && !(kind == LabelKind.Number && label.Value.Contains(LabelAlphabet.Degree, StringComparison.Ordinal)))
        {
            return Failure<StatementLabel>.Result;
        }

        return ReadSuffix(rest) is var (suffix, further)
            ? new Success<StatementLabel>(new(kind, $"{label.Value} {suffix}"), further)
            : new Success<StatementLabel>(new(kind, label.Value), rest);
    }

    /// <summary>« a) bis Le I », « II. ter. – Le I », « i) A Le I »: what distinguishes a label from the one before it, after its punctuation.</summary>
    private static (string Text, TokenInput After)? ReadSuffix(TokenInput at)
    {
        if (at.Token.AtLineStart || at.Token.Kind != TokenKind.Word)
        {
            return null;
        }

        var multiple = ArticleNumbers.Multiple(at);
        if (!multiple.WasSuccessful && !ArticleNumbers.IsCapitalBeforeSentence(at))
        {
            return null;
        }

        var rest = (TokenInput)s_new(at.Next).Remainder;
        while (IsSeparator(rest.Token) && !rest.Token.AtLineStart)
        {
            rest = rest.Next;
        }

        return (multiple.WasSuccessful ? multiple.Value : at.Stream.TextOf(at.Token), rest);
    }

    /// <summary>« ab) », between « a) » and « b) »</summary>
    private static bool IsDoubleLetter(TokenInput at) =>
        at.Token is { AtLineStart: true, Kind: TokenKind.Word } && at.Token.End - at.Token.Start == 2
        && at.Next.Token is { HasSpaceBefore: false } && at.Next.Token.IsMark(LabelAlphabet.Closing)
        && at.Stream.CharsOf(at.Token) is [>= 'a' and <= 'z', >= 'a' and <= 'z'] letters && letters[0] != letters[1] && !RomanNumeral.IsSmall(letters);

    /// <summary>What is between a label and its text.</summary>
    private static bool IsSeparator(Token token) => token.IsMark(LabelAlphabet.Stop) || token.IsMark(LabelAlphabet.Dash) || token.IsMark(LabelAlphabet.Closing);

    /// <summary>« L. 423-67 », which is not an « L » with a list under it.</summary>
    private static bool IsCodeArticle(TokenInput at) =>
        at.Token.IsUpper && s_series.Contains(at.Token.Hash) && at.Next.Token.IsMark(LabelAlphabet.Stop)
        && at.Next.Next.Token.Kind == TokenKind.Number && IsJoined(at.Next.Next.Next);

    /// <summary>« 2005-102 du 11 février »: the dash is inside a number.</summary>
    private static bool IsJoined(TokenInput dash) =>
        dash.Token.IsMark(LabelAlphabet.Dash) && !dash.Token.HasSpaceBefore && dash.Next.Token is { Kind: TokenKind.Number, HasSpaceBefore: false };

    /// <summary>« Art. L. 253-20. – », « Article L. 253-20 : »</summary>
    private static Success<StatementLabel>? ReadArticle(TokenInput at)
    {
        if (at.Token.Hash != s_art && at.Token.Hash != s_article && !IsCodeArticle(at))
        {
            return null;
        }

        var number = ArticleNumbers.ArticleNumber(IsCodeArticle(at) ? at : at.Next.Token.IsMark(LabelAlphabet.Stop) ? at.Next.Next : at.Next);
        if (!number.WasSuccessful || (at.Token.Hash == s_article && !number.Value.ToString().Contains(". ", StringComparison.Ordinal)))
        {
            return null;
        }

        var rest = (TokenInput)number.Remainder;
        var marks = 0;
        while ((rest.Token.IsMark(LabelAlphabet.Stop) || rest.Token.IsMark(LabelAlphabet.Dash) || rest.Token.IsMark(':'))
            && !rest.Token.AtLineStart
            && marks < 3)
        {
            marks++;
            rest = rest.Next;
        }

        return marks > 0 ? new Success<StatementLabel>(new(LabelKind.Article, $"Art. {number.Value}"), rest) : null;
    }

    /// <summary>« …° », « ... – »: a number left to the services.</summary>
    private static Success<StatementLabel> ReadOpenLabel(TokenInput at)
    {
        var rest = at.Next;
        while ((rest.Token.IsMark('…') || rest.Token.IsMark(LabelAlphabet.Stop)) && !rest.Token.AtLineStart)
        {
            rest = rest.Next;
        }

        var kind = LabelKind.Roman;
        while ((rest.Token.IsMark(LabelAlphabet.Degree) || rest.Token.IsMark(LabelAlphabet.Closing) || rest.Token.IsMark(LabelAlphabet.Dash))
            && !rest.Token.AtLineStart)
        {
            kind = rest.Token.IsMark(LabelAlphabet.Degree) ? LabelKind.Number : rest.Token.IsMark(LabelAlphabet.Closing) ? LabelKind.Letter : kind;
            rest = rest.Next;
        }

        return new Success<StatementLabel>(new(kind, "…"), rest);
    }

    private static LabelKind KindOf(TokenInput at, Token first, string label)
    {
        if (first.Kind == TokenKind.Number)
        {
            return LabelKind.Number;
        }

        if (LabelAlphabet.IsRoman(at.Stream.CharsOf(first)))
        {
            return LabelKind.Roman;
        }

        return first.IsUpper ? LabelKind.Capital : RomanNumeral.IsSmall(at.Stream.CharsOf(first)) && label.Length > 1 ? LabelKind.LowerRoman : LabelKind.Letter;
    }
}
