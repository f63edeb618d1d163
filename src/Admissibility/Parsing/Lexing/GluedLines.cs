using Admissibility.Bills;
using Admissibility.Parsing.Lexicon;
using Admissibility.Text;

namespace Admissibility.Parsing.Lexing;

/// <summary>
/// Line ends that a text lost when it was copied, as cells of a spreadsheet lose them: « … est abrogé.II. – La perte … »,
/// « … » ;2° Le I … », « … : « 1° Le four ;« 2° Le pain. ». A label or a guillemet against the mark that ends a line opens the next one;
/// in a text without any line end it does so after a blank as well.
/// </summary>
internal sealed class GluedLines
{
    /// <summary>« Art. L. 1-2-3 bis A »: no label has more tokens before its stop.</summary>
    private const int LongestLabel = 12;

    /// <summary>A word of fewer letters may be abbreviated.</summary>
    private const int ShortestLastWord = 4;

    private static readonly ulong s_art = WordHash.Of("art");

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly bool _isOneLine;

    private GluedLines(string text, Token[] tokens)
    {
        _text = text;
        _tokens = tokens;
        _isOneLine = tokens.Length < 2 || tokens[Array.FindIndex(tokens, 1, token => token.AtLineStart)].Kind == TokenKind.End;
    }

    /// <summary>Makes each token that opens a glued line the first of its line.</summary>
    public static void Restore(Excerpt excerpt, Token[] tokens)
    {
        var lines = new GluedLines(excerpt.Source.Text, tokens);
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            if (!tokens[i].AtLineStart && lines.Opens(i))
            {
                tokens[i] = tokens[i] with { Flags = tokens[i].Flags | TokenFlags.LineStart };
            }
        }
    }

    private bool Opens(int i)
    {
        ref readonly var before = ref _tokens[i - 1];
        var isGlued = !_tokens[i].HasSpaceBefore;
        if (!isGlued && !_isOneLine)
        {
            return false;
        }

        if (before is { Kind: TokenKind.Word, IsElided: false } or { Kind: TokenKind.Number })
        {
            return isGlued && (IsGuillemet(_tokens[i]) ? _tokens[i + 1].Hash == s_art || (_isOneLine && OpensParagraph(i + 1)) : IsNumberedAfterWord(i));
        }

        var isColon = before.IsMark(':');
        var isStop = before.IsMark(';') || (before.IsMark('.') && !IsLabelBefore(i - 1));
        if (!isColon && !isStop && before is not { Kind: TokenKind.CloseQuote, AtLineStart: false })
        {
            return isGlued && before.IsMark(',') && IsLetter(i);
        }

        if (IsGuillemet(_tokens[i]))
        {
            // « les mots :« x » »: after a colon a guillemet without a blank opens a line only where no line has its end.
            return isColon ? isGlued && _isOneLine
                : isGlued ? _tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number || _tokens[i + 1].IsMark('-')
                : before.Kind == TokenKind.Mark && OpensParagraph(i + 1);
        }

        return IsLabel(i) ? isGlued || !isColon : isGlued && _isOneLine && IsCapital(i) && (isColon || EndsSentence(i - 1));
    }

    /// <summary>« tabacsIII.  La », « tabacsIII. – La »: no stop ended the line before.</summary>
    private bool IsNumberedAfterWord(int i) =>
        _tokens[i - 1].Kind == TokenKind.Word && _tokens[i].IsUpper && _tokens[i + 1].IsMark('.') && RomanNumeral.IsCapitals(WordOf(i))
        && (IsCapital(i + 2) || IsLabel(i));

    /// <summary>« … en 2022.Jusqu’à », not « M.Aubry » or « n.Le ».</summary>
    private bool EndsSentence(int stop) =>
        _tokens[stop].IsMark('.') && stop > 0
        && (_tokens[stop - 1].Kind == TokenKind.Number
            || (_tokens[stop - 1] is { Kind: TokenKind.Word, IsUpper: false } word && word.End - word.Start >= ShortestLastWord));

    private static bool IsGuillemet(Token token) => token.Kind == TokenKind.OpenQuote && !Typography.IsStraightQuote((char)token.Hash);

    private bool IsCapital(int i) => _tokens[i].Kind == TokenKind.Word && (_tokens[i].Flags & TokenFlags.Capital) != TokenFlags.None;

    private bool OpensParagraph(int i) => IsCapital(i) || _tokens[i].IsMark('-') || IsLabel(i);

    /// <summary>« b) »</summary>
    private bool IsLetter(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].End - _tokens[i].Start == 1 && _tokens[i + 1].IsMark(')');

    /// <summary>« II. – », « II bis. – », « A. – », « 2° Le », « b) »</summary>
    private bool IsLabel(int i)
    {
        if (_tokens[i].Kind == TokenKind.Number)
        {
            return _tokens[i + 1].IsMark('°') && _tokens[i + 2] is { Kind: TokenKind.Word or TokenKind.OpenQuote, HasSpaceBefore: true };
        }

        if (_tokens[i].Kind != TokenKind.Word)
        {
            return false;
        }

        if (IsLetter(i))
        {
            return true;
        }

        if (!_tokens[i].IsUpper || !(_tokens[i].End - _tokens[i].Start == 1 || RomanNumeral.IsNumber(WordOf(i))))
        {
            return false;
        }

        var at = i + 1;
        at = _tokens[at].Kind == TokenKind.Word && LatinMultiples.TryGetValue(WordOf(at).ToString(), out _) ? at + 1 : at;
        at = _tokens[at].IsMark('.') ? at + 1 : at;
        return _tokens[at].IsMark('-') && (_tokens[at].HasSpaceBefore || _tokens[at + 1].HasSpaceBefore);
    }

    /// <summary>« I.A. – », « Art. 6 undecies.I. – »: what the stop ends is a label, and no sentence.</summary>
    private bool IsLabelBefore(int stop)
    {
        for (var at = stop - 1; at >= 0 && at >= stop - LongestLabel; at--)
        {
            if (_tokens[at].Hash == s_art)
            {
                return true;
            }

            if (!IsPartOfLabel(at))
            {
                return false;
            }

            if (at == 0 || _tokens[at].AtLineStart || _tokens[at - 1].Kind == TokenKind.OpenQuote)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPartOfLabel(int i) =>
        _tokens[i].Kind is TokenKind.Number or TokenKind.Mark || _tokens[i].IsUpper || LatinMultiples.TryGetValue(WordOf(i).ToString(), out _);

    private ReadOnlySpan<char> WordOf(int i) => _text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start);
}
