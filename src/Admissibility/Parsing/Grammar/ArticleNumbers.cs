using System.Text;
using Admissibility.Bills;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;
using Sprache;

namespace Admissibility.Parsing.Grammar;

/// <summary>Article numbers and the labels of subdivisions: « 2 bis A », « L. 752-2 », « premier », « II bis », « 3° ».</summary>
internal static class ArticleNumbers
{
    /// <summary>« 235 ter ZD bis A »: no number has more words after it, or letters at a later place.</summary>
    private const int MostMultiples = 6;

    private const int MostLetters = 5;

    /// <summary>« I.-A.-1 » and deeper: no label has more parts.</summary>
    private const int MostParts = 8;

    private static readonly WordTable<bool> s_multiples = WordSet.Of(string.Join(' ', LatinMultiples.Words));

    private static readonly WordTable<bool> s_first = WordSet.Of("premier ier premiere");

    private static readonly WordTable<bool> s_ordinalEndings = WordSet.Of("er re ere e eme nd nde");

    private static readonly ulong s_er = WordHash.Of("er");

    private static readonly WordTable<ArticleNumber> s_named = new()
    {
        { "unique", Bills.ArticleNumber.Sole },
        { "liminaire", Bills.ArticleNumber.Preliminary },
    };

    private static readonly ulong s_a = WordHash.Of("a");

    private static readonly WordTable<bool> s_afterTo = WordSet.Of("l' la le les cet cette ce titre compter l");

    private static readonly WordTable<bool> s_openings = WordSet.Of("l' la le les a au aux apres avant il dans");

    /// <summary>Short words in capitals that are not letters of a number.</summary>
    private static readonly WordTable<bool> s_noLetters = WordSet.Of("et de la le du au ou er un en les des aux une est");

    /// <summary>The series of law articles: legislative, organic, regulatory.</summary>
    private static readonly string[] s_series = ["L", "LO", "R", "D", "A", "LP", "RO"];

    /// <summary>The number of an article of the bill or of a law in force.</summary>
    public static Parser<ArticleNumber> ArticleNumber { get; } = input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Word && s_first.Contains(at.Token.Hash))
        {
            return Finish(input, at.Next, new StringBuilder("1er"));
        }

        if (at.Token.Kind == TokenKind.Word && s_named.TryGetValue(at.Token.Hash, out var named))
        {
            return new Success<ArticleNumber>(named, at.Next);
        }

        var series = ReadSeries(ref at);
        if (at.Token.Kind != TokenKind.Number)
        {
            return Failure<ArticleNumber>.Result;
        }

        var text = new StringBuilder(series);
        text.Append(at.Stream.CharsOf(at.Token));
        return Finish(input, ReadDashedNumbers(at.Next, text), text);
    };

    /// <summary>The number of an article where a label is possible as well: « L. 1 », « 12 bis », but not « 3° ».</summary>
    public static Parser<ArticleNumber> LawArticleNumber { get; } = input =>
    {
        var number = ArticleNumber(input);
        return number.WasSuccessful && ((TokenInput)number.Remainder).Token.IsMark('°') ? Failure<ArticleNumber>.Result : number;
    };

    /// <summary>The label of a subdivision: « II », « 1° bis », « a », « A », « 2 ».</summary>
    public static Parser<string> Label { get; } = input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.Number && !IsLabelWord(at))
        {
            return Failure<string>.Result;
        }

        var text = new StringBuilder();
        if (at.Token.Kind == TokenKind.Number)
        {
            text.Append(at.Stream.CharsOf(at.Token));
            at = at.Next;
            if (at.Token.IsMark('.') && at.Next.Token is { Kind: TokenKind.Number, HasSpaceBefore: false })
            {
                // « 2.1 »
                text.Append('.').Append(at.Stream.CharsOf(at.Next.Token));
                at = at.Next.Next;
            }

            at = ReadOrdinalEnding(at, text);
            at = ReadDegree(at, text);
            if (at.Token.IsMark('.') && s_multiples.Contains(at.Next.Token.Hash) && !at.Next.Token.AtLineStart)
            {
                // « 4. bis »
                at = at.Next;
            }
        }
        else
        {
            text.Append(at.Stream.CharsOf(at.Token));
            at = ReadDashedNumber(at, text).Next;
        }

        at = ReadMultiples(at, text);
        return new Success<string>(text.ToString(), at.Token.IsMark(')') && !at.Token.HasSpaceBefore ? at.Next : at);
    };

    /// <summary>« bis », « ter »…</summary>
    public static Parser<string> Multiple { get; } = input =>
    {
        var at = (TokenInput)input;
        return at.Token.Kind == TokenKind.Word && s_multiples.Contains(at.Token.Hash)
            ? new Success<string>(at.Stream.TextOf(at.Token), at.Next)
            : Failure<string>.Result;
    };

    /// <summary>Labels run together: « I.-A.-1 », « 5.a ».</summary>
    public static Parser<string> LabelChain { get; } = input =>
    {
        var label = Label(input);
        if (!label.WasSuccessful)
        {
            return label;
        }

        var (text, at) = (label.Value, (TokenInput)label.Remainder);
        for (var parts = 1; parts < MostParts
            && at.Token.IsMark('.')
            && !at.Token.HasSpaceBefore
            && (at.Next.Token.IsMark('-') ? at.Next.Next : at.Next) is { Token: { HasSpaceBefore: false, AtLineStart: false } } further
            && Label(further) is { WasSuccessful: true } next; parts++)
        {
            text = $"{text}.{next.Value}";
            at = (TokenInput)next.Remainder;
        }

        return new Success<string>(text, at);
    };

    /// <summary>Whether a token is one to three letters that can label a subdivision, or a Roman number.</summary>
    public static bool IsLabelWord(Cursor at)
    {
        if (at.Token.Kind != TokenKind.Word || at.Token.IsElided)
        {
            return false;
        }

        var word = at.Stream.CharsOf(at.Token);
        return RomanNumeral.IsNumber(word)
            || IsDashed(at)
            || (word.Length == 1 && char.IsAsciiLetter(word[0]))
            || (word.Length is 2 or 3 && char.IsAsciiLetter(word[0]) && word.IndexOfAnyExcept(word[0]) < 0)
            || RomanNumeral.IsSmall(word)
            || (word.Length is 2 or 3 && char.IsAsciiLetterUpper(word[0]) && IsLetters(word));
    }

    /// <summary>« L. », « L.O. » before a number, passed over, in its usual spelling; empty where there is no prefix.</summary>
    private static string ReadSeries(ref TokenInput start)
    {
        const int Longest = 3;
        Span<char> series = stackalloc char[Longest + 1];
        var length = 0;
        var at = start;
        while (at.Token.Kind == TokenKind.Word && at.Stream.CharsOf(at.Token) is { Length: <= 2 } letters && char.IsLetter(letters[0]) && length < Longest)
        {
            foreach (var letter in letters)
            {
                if (!char.IsAsciiLetter(letter))
                {
                    return "";
                }

                series[length++] = (char)(letter & ~0x20);
            }

            at = at.Next;
            at = at.Token.IsMark('.') || (at.Token.IsMark(';') && at.Next.Token.Kind == TokenKind.Number) ? at.Next : at;
            at = at.Token.IsMark('*') || (at.Token.IsMark('.') && at.Next.Token.Kind == TokenKind.Number) ? at.Next : at;
        }

        if (length == 0
            || !(at.Token.Kind == TokenKind.Number || (at.Token.IsMark('-') && at.Next.Token.Kind == TokenKind.Number))
            || Array.IndexOf(s_series, series[..length].ToString()) < 0)
        {
            return "";
        }

        start = at.Token.IsMark('-') ? at.Next : at;
        return series[..length] is "LO" ? "L.O. " : $"{series[..length]}. ";
    }

    private static TokenInput ReadDashedNumbers(TokenInput at, StringBuilder text)
    {
        while ((at.Token.IsMark('-') || at.Token.IsMark('.'))
            && at.Next.Token.Kind == TokenKind.Number
            && !(at.Next.Token.HasSpaceBefore && at.Token.HasSpaceBefore)
            && !at.Next.Token.AtLineStart)
        {
            text.Append('-').Append(at.Stream.CharsOf(at.Next.Token));
            at = at.Next.Next;
        }

        if (at.Token is { HasSpaceBefore: false } && at.Token.IsMark('-') && IsOfCode(text)
            && at.Next.Token is { Kind: TokenKind.Word, HasSpaceBefore: false, IsUpper: true } && at.Stream.CharsOf(at.Next.Token) is [>= 'A' and <= 'Z'])
        {
            // « L. 123-1-A »
            text.Append(' ').Append(at.Stream.CharsOf(at.Next.Token));
            return at.Next.Next;
        }

        // « L. 211 3 », « 796 0 bis »: the hyphen was lost.
        while (HasLostHyphen(at, text))
        {
            text.Append('-').Append(at.Stream.CharsOf(at.Token));
            at = at.Next;
        }

        return at;
    }

    private static bool HasLostHyphen(TokenInput at, StringBuilder text) =>
        at.Token is { Kind: TokenKind.Number, AtLineStart: false }
        && (IsOfCode(text)
            ? at.Next.Token.Kind == TokenKind.Word || at.Next.Token is { Kind: TokenKind.Number, AtLineStart: false }
            : at.Stream.CharsOf(at.Token) is "0" && s_multiples.Contains(at.Next.Token.Hash));

    private static bool IsOfCode(StringBuilder text) => char.IsAsciiLetter(text[0]);

    /// <summary>« L. 2133-… », « 204 A … »: a number left open for the services.</summary>
    private static TokenInput ReadPlaceholder(TokenInput at, StringBuilder text)
    {
        var dots = at.Token.IsMark('-') ? at.Next : at;
        if (dots.Token.AtLineStart || !(dots.Token.IsMark('…') || (dots.Token.IsMark('.') && dots.Next.Token.IsMark('.'))))
        {
            return at;
        }

        text.Append(at.Token.IsMark('-') ? "-…" : " …");
        while (dots.Token.IsMark('…') || dots.Token.IsMark('.'))
        {
            dots = dots.Next;
        }

        return dots;
    }

    private static TokenInput ReadOrdinalEnding(TokenInput at, StringBuilder text)
    {
        if (at.Token.Kind != TokenKind.Word || !s_ordinalEndings.Contains(at.Token.Hash) || (at.Token.HasSpaceBefore && at.Token.Hash != s_er))
        {
            return at;
        }

        text.Append("er");
        return at.Next;
    }

    private static TokenInput ReadDegree(TokenInput at, StringBuilder text)
    {
        if (!at.Token.IsMark('°'))
        {
            return at;
        }

        text.Append('°');
        at = at.Next;
        if (at.Token.IsMark('-') && at.Next.Token is { Kind: TokenKind.Number, HasSpaceBefore: false })
        {
            // « 1° -00 bis »
            text.Append(" -").Append(at.Stream.CharsOf(at.Next.Token));
            at = at.Next.Next;
        }

        return at;
    }

    private static TokenInput ReadMultiples(TokenInput at, StringBuilder text)
    {
        for (var words = 0; words < MostMultiples && at.Token.Kind == TokenKind.Word; words++)
        {
            if (s_multiples.Contains(at.Token.Hash))
            {
                text.Append(' ').Append(Typography.FoldText(at.Stream.CharsOf(at.Token)));
                at = ReadDashedNumber(at, text);
            }
            else if (words < MostLetters && IsLetters(at))
            {
                text.Append(' ').Append(at.Stream.CharsOf(at.Token));
                at = ReadDashedNumber(at, text);
            }
            else
            {
                break;
            }

            at = at.Next;
        }

        return at;
    }

    /// <summary>« bis-0 », « ZD-0 »: the last token read.</summary>
    private static TokenInput ReadDashedNumber(TokenInput at, StringBuilder text)
    {
        if (!IsDashed(at))
        {
            return at;
        }

        at = at.Next.Next;
        text.Append('-').Append(at.Stream.CharsOf(at.Token));
        return at;
    }

    /// <summary>« VII-0 », « ZD-0 »: capitals or a multiple, a hyphen and a number without blanks.</summary>
    private static bool IsDashed(Cursor at) =>
        at.Next.Token.IsMark('-') && !at.Next.Token.HasSpaceBefore && at.Next.Next.Token is { Kind: TokenKind.Number, AtLineStart: false }
        && (!at.Next.Next.Token.HasSpaceBefore || (s_multiples.Contains(at.Token.Hash) && at.Stream.CharsOf(at.Next.Next.Token) is "0"))
        && (s_multiples.Contains(at.Token.Hash) || RomanNumeral.IsNumber(at.Stream.CharsOf(at.Token)) || IsLetters(at.Stream.CharsOf(at.Token)));

    private static IResult<ArticleNumber> Finish(IInput input, TokenInput at, StringBuilder text)
    {
        at = ReadPlaceholder(ReadMultiples(ReadOrdinalEnding(at, text), text), text);
        return Bills.ArticleNumber.TryParse(text.ToString(), out var number) ? new Success<ArticleNumber>(number, at) : Failure<ArticleNumber>.Result;
    }

    /// <summary>Letters of a number; « A » before a word in lower case is the preposition.</summary>
    private static bool IsLetters(TokenInput at) =>
        (at.Token.Flags & (TokenFlags.Upper | TokenFlags.Elided | TokenFlags.LineStart)) == TokenFlags.Upper && IsLetters(at.Stream.CharsOf(at.Token))
        && !(at.Token.Hash == s_a && s_afterTo.Contains(at.Next.Token.Hash) && !OpensSentence(at.Next));

    /// <summary>« A Le I est abrogé »: a capital that ends a label, before a sentence.</summary>
    public static bool IsCapitalBeforeSentence(TokenInput at) =>
        at.Token is { IsUpper: true, Kind: TokenKind.Word, IsElided: false } && at.Stream.CharsOf(at.Token) is [>= 'A' and <= 'Z'] && OpensSentence(at.Next);

    /// <summary>« Le », « L’article », « Après »: a small word with a capital, in a text that is not in capitals.</summary>
    private static bool OpensSentence(TokenInput at) =>
        s_openings.Contains(at.Token.Hash) && !at.Token.AtLineStart && (at.Token.Flags & TokenFlags.Capital) != TokenFlags.None
        && !(at.Token.IsElided || at.Token.End - at.Token.Start == 1 ? at.Next.Token : at.Token).IsUpper;

    private static bool IsLetters(ReadOnlySpan<char> word) =>
        word.Length is >= 1 and <= 3 && !word.ContainsAnyExceptInRange('A', 'Z') && !s_noLetters.Contains(WordHash.Of(word));
}
