using System.Buffers;
using Admissibility.Bills;
using Admissibility.Parsing.Lexicon;
using Admissibility.Text;

namespace Admissibility.Parsing.Lexing;

/// <summary>Cuts a text into words, numbers and marks in one pass. Page furniture, markdown stars and HTML tags are passed over as blanks.</summary>
internal ref struct Lexer
{
    /// <summary>A tag longer than this is text between two angle brackets.</summary>
    private const int LongestTag = 120;

    private const string GluedEnding = "eme";

    private readonly ReadOnlySpan<char> _text;
    private readonly Excerpt _excerpt;
    private readonly int _end;
    private Token[] _tokens;
    private int _count;
    private int _position;
    private int _furniture;
    private TokenFlags _blank = TokenFlags.LineStart;

    private Lexer(Excerpt excerpt)
    {
        _excerpt = excerpt;
        _text = excerpt.Source.Text;
        _position = excerpt.Span.Start;
        _end = excerpt.Span.End;
        _tokens = ArrayPool<Token>.Shared.Rent((excerpt.Span.Length / 4) + 8);
    }

    public static Token[] Read(Excerpt excerpt)
    {
        var lexer = new Lexer(excerpt);
        lexer.ReadAll();
        var tokens = lexer._tokens.AsSpan(0, lexer._count).ToArray();
        ArrayPool<Token>.Shared.Return(lexer._tokens);
        return tokens;
    }

    private void ReadAll()
    {
        while (_position < _end)
        {
            if (_furniture < _excerpt.Furniture.Length)
            {
                SkipFurniture();
            }

            if (_position < _end && !SkipBlank())
            {
                ReadToken();
                _blank = TokenFlags.None;
            }
        }

        Add(new(TokenKind.End, TokenFlags.LineStart | TokenFlags.SpaceBefore, _end, _end, 0));
    }

    private void Add(Token token)
    {
        if (_count == _tokens.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(2 * _count);
            _tokens.CopyTo(larger, 0);
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = larger;
        }

        _tokens[_count++] = token;
    }

    private void SkipFurniture()
    {
        while (_furniture < _excerpt.Furniture.Length && _position >= _excerpt.Furniture[_furniture].Start)
        {
            _position = Math.Max(_position, _excerpt.Furniture[_furniture++].End);
            _blank |= TokenFlags.LineStart;
        }
    }

    private bool SkipBlank()
    {
        var c = _text[_position];
        var kind = CharacterClasses.Of(c);
        if ((kind & (CharacterClass.LineEnd | CharacterClass.Space | CharacterClass.Passed)) == CharacterClass.None)
        {
            return c is '<' && SkipTag();
        }

        _blank |= (kind & CharacterClass.LineEnd) != CharacterClass.None ? TokenFlags.LineStart
            : (kind & CharacterClass.Space) != CharacterClass.None ? TokenFlags.SpaceBefore
            : TokenFlags.None;
        _position++;
        return true;
    }

    private bool SkipTag()
    {
        var rest = _text[_position.._end];
        if (rest.Length < 3 || !(char.IsAsciiLetter(rest[1]) || (rest[1] is '/' && char.IsAsciiLetter(rest[2]))))
        {
            return false;
        }

        var close = rest[..Math.Min(rest.Length, LongestTag)].IndexOf('>');
        if (close < 0 || rest[1..close].Contains('<'))
        {
            return false;
        }

        var name = rest[(rest[1] is '/' ? 2 : 1)..close];
        _blank |= name.StartsWith("br", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("p", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("div", StringComparison.OrdinalIgnoreCase)
            ? TokenFlags.LineStart
            : TokenFlags.None;
        _position += close + 1;
        return true;
    }

    private void ReadToken()
    {
        var c = _text[_position];
        if (IsLetter(c))
        {
            ReadWord();
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else
        {
            ReadMark(c);
        }
    }

    /// <summary>« 7èmealinéa »: the ending of a rank that was typed against the word after it.</summary>
    private readonly bool IsGluedEnding(int start) =>
        start + GluedEnding.Length < _end && char.IsLetter(_text[start + GluedEnding.Length])
        && Typography.Fold(_text[start]) == GluedEnding[0]
            && Typography.Fold(_text[start + 1]) == GluedEnding[1]
            && Typography.Fold(_text[start + 2]) == GluedEnding[2];

    /// <summary>« 1erbis », « 1erA »: the same for the first rank.</summary>
    private readonly bool IsGluedFirst(int start)
    {
        if (_text[start - 1] != '1' || start + 2 >= _end || Typography.Fold(_text[start]) != 'e' || Typography.Fold(_text[start + 1]) != 'r')
        {
            return false;
        }

        var end = start + 2;
        while (end < _end && IsLetter(_text[end]))
        {
            end++;
        }

        return end == start + 3
            ? _text[start + 2] is not ('e' or 's')
            : Typography.FoldText(_text[(start + 2)..end]) is "bis" or "ter" or "quater" or "quinquies" or "sexies";
    }

    /// <summary>« IIdu », « IIbis »: a Roman number that was typed against the small word after it.</summary>
    private readonly bool IsGluedRoman(int start)
    {
        if (_position - start < 2 || !RomanNumeral.IsNumber(_text[start.._position]))
        {
            return false;
        }

        var end = _position;
        while (end < _end && IsLetter(_text[end]))
        {
            end++;
        }

        return IsSmallWord(_text[_position..end]);
    }

    /// <summary>« tabacsIII.  La »: a Roman number with its stop, typed against the word before it.</summary>
    private readonly bool IsGluedNumber()
    {
        var end = _position;
        while (end < _end && char.IsUpper(_text[end]))
        {
            end++;
        }

        return end + 1 < _end && _text[end] is '.' && Typography.IsBlank(_text[end + 1]) && RomanNumeral.IsCapitals(_text[_position..end]);
    }

    /// <summary>« Ierdu »: the first Roman number with its ending, typed against the small word after it.</summary>
    private readonly bool IsGluedFirstRoman(int start)
    {
        if (!_text[start..].StartsWith("Ier"))
        {
            return false;
        }

        var end = start + 3;
        while (end < _end && IsLetter(_text[end]))
        {
            end++;
        }

        return IsSmallWord(_text[(start + 3)..end]);
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word) => word is "du" or "de" or "des" or "bis" or "ter" or "quater" or "quinquies";

    /// <summary>Where a word ends at the latest: an ending typed against a number ends before the word that is typed against it.</summary>
    private readonly int EndOfGlued(int start)
    {
        if (IsGluedFirstRoman(start))
        {
            return start + 3;
        }

        if (_count == 0 || _tokens[_count - 1] is not { Kind: TokenKind.Number } number || number.End != start)
        {
            return _end;
        }

        return IsGluedEnding(start) ? start + GluedEnding.Length : IsGluedFirst(start) ? start + 2 : _end;
    }

    private void ReadWord()
    {
        var start = _position;
        var end = EndOfGlued(start);
        var hash = WordHash.Seed;
        var flags = _blank | (char.IsUpper(_text[start]) ? TokenFlags.Capital | TokenFlags.Upper : TokenFlags.None);
        var before = CharacterClass.None;
        while (_position < end)
        {
            var c = _text[_position];
            var kind = CharacterClasses.Of(c);
            if ((kind & CharacterClass.Letter) != CharacterClass.None)
            {
                if ((kind & CharacterClass.Lower) != CharacterClass.None)
                {
                    if ((before & CharacterClass.Upper) != CharacterClass.None && IsGluedRoman(start))
                    {
                        break;
                    }

                    flags &= ~TokenFlags.Upper;
                }
                else if ((before & CharacterClass.Lower) != CharacterClass.None && IsGluedNumber())
                {
                    break;
                }

                hash = Hash(hash, c);
            }
            else if (Typography.IsApostrophe(c) && IsElision(start))
            {
                hash = WordHash.Add(hash, '\'');
                while (_position < _end && Typography.IsApostrophe(_text[_position]))
                {
                    _position++;
                }

                flags |= TokenFlags.Elided;
                break;
            }
            else if (c is '-' or '‐' or '‑' && _position + 1 < _end && char.IsLetter(_text[_position + 1]) && !RomanNumeral.IsNumber(_text[start.._position]))
            {
                hash = WordHash.Add(hash, '-');
            }
            else if (!Typography.IsInvisible(c) && !IsLostAccent(c))
            {
                break;
            }

            before = kind;
            _position++;
        }

        Add(new(TokenKind.Word, flags, start, _position, hash));
    }

    /// <summary>« aline?a », « rédige? »: where a text was converted without its combining accents, a question mark is against a letter.</summary>
    private readonly bool IsLostAccent(char c) =>
        c is '?' && _position + 1 < _end
            && char.IsLetter(_text[_position - 1])
            && (char.IsLetter(_text[_position + 1]) || Typography.IsBlank(_text[_position + 1]));

    /// <summary>An apostrophe belongs to the short word before it when a letter, a digit or a quotation follows.</summary>
    private readonly bool IsElision(int start) =>
        _position - start <= 8 && _position + 1 < _end
        && (!Typography.IsBlank(_text[_position + 1])
            || (_position - start == 1 && _position + 2 < _end && Typography.IsSpace(_text[_position + 1]) && char.IsLetter(_text[_position + 2])));

    private static bool IsLetter(char c) => (CharacterClasses.Of(c) & CharacterClass.Letter) != CharacterClass.None;

    private static ulong Hash(ulong hash, char c) => c switch
    {
        'œ' or 'Œ' => WordHash.Add(WordHash.Add(hash, 'o'), 'e'),
        'æ' or 'Æ' => WordHash.Add(WordHash.Add(hash, 'a'), 'e'),
        _ => WordHash.Add(hash, Typography.Fold(c)),
    };

    private void ReadNumber()
    {
        var start = _position;
        SkipDigits();
        if (_position - start <= 3)
        {
            while (IsGroup(_position))
            {
                _position += 4;
            }
        }

        Add(new(TokenKind.Number, _blank, start, _position, 0));
    }

    private void SkipDigits()
    {
        while (_position < _end && char.IsAsciiDigit(_text[_position]))
        {
            _position++;
        }
    }

    /// <summary>A space and exactly three digits: « 500 000 ».</summary>
    private readonly bool IsGroup(int at) =>
        at + 3 < _end && Typography.IsSpace(_text[at])
        && char.IsAsciiDigit(_text[at + 1]) && char.IsAsciiDigit(_text[at + 2]) && char.IsAsciiDigit(_text[at + 3])
        && (at + 4 >= _end || !char.IsAsciiDigit(_text[at + 4]));

    private void ReadMark(char c)
    {
        var start = _position++;
        var kind = TokenKind.Mark;
        if (Typography.IsOpeningQuote(c))
        {
            kind = TokenKind.OpenQuote;
        }
        else if (Typography.IsClosingQuote(c))
        {
            kind = TokenKind.CloseQuote;
        }
        else if (Typography.IsStraightQuote(c))
        {
            // Decided when quotations are paired: a straight quote opens or closes by what is around it.
            kind = TokenKind.OpenQuote;
        }

        Add(new(kind, _blank, start, _position, Typography.Fold(c)));
    }
}
