using Admissibility.Text;

namespace Admissibility.Parsing.Lexing;

/// <summary>
/// Pairs the marks that open and close quotations, in one pass. In the chambers' typography each paragraph of a
/// quotation opens with « and only the last closes with »: a mark at the head of a line continues the quotation
/// that is open there. Nested quotations open a second mark.
/// </summary>
internal sealed class QuotePairing
{
    /// <summary>How often the tokens of a text are walked over in search of the ends of unclosed quotations.</summary>
    private const int MostWalks = 16;

    private readonly Token[] _tokens;
    private readonly int[] _mates;
    private readonly Stack<int> _open = new();
    private readonly int _maxDepth;

    private readonly ImpliedQuotation _implied;

    private readonly HashSet<int> _unmarkedItems = [];

    private readonly List<int> _colons = [];

    private long _walksLeft;

    private readonly LineSeries _series;

    /// <summary>Whether the quotation that is open gives orders whose words are between single marks, on lines of their own.</summary>
    private bool _holdsOrders;

    private QuotePairing(string text, Token[] tokens, int maxDepth)
    {
        _tokens = tokens;
        _maxDepth = maxDepth;
        _mates = new int[tokens.Length];
        _implied = new(tokens);
        _series = new(text, tokens);
        _walksLeft = MostWalks * (long)tokens.Length;
    }

    /// <summary>
    /// For each opening mark the index of its closing mark, for an unclosed one the negated index of the first token
    /// after the quotation as its lines show it; 0 for other tokens. Corrects the kinds of <paramref name="tokens"/>.
    /// </summary>
    /// <param name="excerpt">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="maxDepth">How many quotations can be in each other.</param>
    /// <param name="colons">The colons after which an opening mark is missing.</param>
    public static int[] Pair(Excerpt excerpt, Token[] tokens, int maxDepth, out IReadOnlyList<int> colons)
    {
        var pairing = new QuotePairing(excerpt.Source.Text, tokens, maxDepth);
        colons = pairing._colons;
        return pairing.Run();
    }

    private int[] Run()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].AtLineStart)
            {
                if (_open.Count > 0)
                {
                    i = ReadLineHead(i);
                }
                else
                {
                    _series.NoteOuter(i);
                }
            }

            if (MisplacedQuotes.Correct(_tokens, i, _open))
            {
                continue;
            }

            switch (_tokens[i].Kind)
            {
                case TokenKind.OpenQuote when IsStraight(i) && Closes(i):
                case TokenKind.CloseQuote:
                    Close(i);
                    break;
                case TokenKind.OpenQuote:
                    Open(i);
                    break;
            }
        }

        LeaveUnclosed(_tokens.Length - 1);
        LeaveUnpaired();
        return _mates;
    }

    /// <summary>The head of a line while a quotation is open: its marks are passed over, or it shows that the quotation has ended.</summary>
    /// <returns>The first token after the marks.</returns>
    private int ReadLineHead(int start)
    {
        var quotesWords = LineOpening.QuotesWords(_tokens, start);
        _holdsOrders |= quotesWords;
        var i = quotesWords ? start : Continue(start);
        if (i > start)
        {
            _implied.Note(i - 1, _open.Count);
            _series.NoteQuoted(i);
            return i;
        }

        if (_tokens[i].Kind != TokenKind.OpenQuote && IsUnmarkedItem(i))
        {
            _unmarkedItems.Add(i);
        }
        else if ((!(_holdsOrders && LineOpening.IsWords(_tokens, i)) && (LineOpening.IsOrder(_tokens, i) || LineOpening.IsUnsignedGage(_tokens, i)))
            || (LineOpening.SaysChange(_tokens, i) && (_series.Continues(i) || IsOutsideWords(i) || IsAfterOmittedMark(i))))
        {
            LeaveUnclosed(i);
            _series.NoteOuter(i);
        }
        else
        {
            _series.NoteQuoted(i);
        }

        return i;
    }

    /// <summary>« 3° Au VII, … sont insérés … », without a mark, after « complété par les mots : « x ; »: words are quoted on one line.</summary>
    private bool IsOutsideWords(int i) =>
        _open.Count == 1 && LineOpening.QuotesWordsOnItsLine(_tokens, _open.Peek()) && LineOpening.IsLabelled(_tokens, i);

    /// <summary>« 2° L'article 966 est abrogé », without a mark, after « « 2° Les parts de la classe « courte » ; » under « 1° … » outside.</summary>
    private bool IsAfterOmittedMark(int i) => _open.Count == 1 && LineOpening.IsAfterInnerWords(_tokens, i) && _series.IsNext(i);

    /// <summary>An item of a quoted list whose mark was forgotten, alone or like the one before it.</summary>
    private bool IsUnmarkedItem(int i) =>
        !IsStraight(_open.Peek())
        && (LineOpening.IsItemOf(_tokens, i)
            || (_unmarkedItems.Count > 0 && LineOpening.IsLabelled(_tokens, i) && _series.RomanAt(i) == 0
                && _unmarkedItems.Contains(LineOpening.LineBefore(_tokens, i))));

    private void LeaveUnclosed(int end)
    {
        while (_open.TryPop(out var unclosed))
        {
            _mates[unclosed] = _holdsOrders ? -end : -EndOfUnclosed(unclosed);
        }

        _holdsOrders = false;
        _series.ForgetQuoted();
        _implied.Forget();
    }

    /// <summary>A mark that was taken for a closing one and then for an opening one has no pair yet: « x."” ».</summary>
    private void LeaveUnpaired()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].Kind == TokenKind.OpenQuote && _mates[i] == 0)
            {
                _mates[i] = -EndOfUnclosed(i);
            }
        }
    }

    /// <summary>At the head of a line, as many opening marks as quotations are open only continue them; what follows them is first of its line.</summary>
    private int Continue(int i)
    {
        for (var depth = _open.Count; depth > 0 && _tokens[i].Kind == TokenKind.OpenQuote; depth--)
        {
            if (IsStraight(i) && Closes(i))
            {
                break;
            }

            _tokens[i] = _tokens[i] with { Kind = TokenKind.Continuation };
            i++;
            _tokens[i] = _tokens[i] with { Flags = _tokens[i].Flags | TokenFlags.LineStart };
        }

        return i;
    }

    private void Open(int i)
    {
        if (_open.Count < _maxDepth)
        {
            _series.NoteQuoted(i + 1);
            _open.Push(i);
        }
        else
        {
            _tokens[i] = _tokens[i] with { Kind = TokenKind.Mark };
        }
    }

    private void Close(int i)
    {
        if (_implied.TryEnd(i, _open.Count, out var last))
        {
            _mates[last] = -i;
        }
        else if (_implied.TryClose(i, _open.Count, out var implied))
        {
            _mates[implied] = i;
            _implied.NoteClosed(implied, i);
            return;
        }

        if (_open.TryPop(out var opening) || TryOpenAtColon(i, out opening))
        {
            _mates[opening] = i;
            _implied.NoteClosed(opening, i);
            _holdsOrders &= _open.Count > 0;
            if (_open.Count == 0)
            {
                _series.ForgetQuoted();
            }

            _tokens[i] = _tokens[i] with { Kind = TokenKind.CloseQuote };
        }
        else
        {
            _tokens[i] = _tokens[i] with { Kind = TokenKind.Mark };
        }
    }

    private bool TryOpenAtColon(int closing, out int colon)
    {
        if (!LineOpening.TryOpenAtColon(_tokens, closing, out colon))
        {
            return false;
        }

        _colons.Add(colon);
        return true;
    }

    private bool IsStraight(int i) => Typography.IsStraightQuote((char)_tokens[i].Hash);

    /// <summary>A straight quote closes when a straight quote is open and it is against the word before it, or a blank or punctuation follows.</summary>
    private bool Closes(int i) =>
        _open.TryPeek(out var opening) && IsStraight(opening)
        && (!_tokens[i].HasSpaceBefore
            || i + 1 >= _tokens.Length
            || _tokens[i + 1].HasSpaceBefore
            || _tokens[i + 1].AtLineStart
            || _tokens[i + 1].Kind is TokenKind.Mark or TokenKind.End);

    /// <summary>
    /// An unclosed quotation runs to the end of its line, and over the lines after it that open with the mark or continue the Roman numbers
    /// that begin in it.
    /// </summary>
    /// <remarks>Many quotations may be left unclosed over the same lines: beyond the bound each ends with its own.</remarks>
    private int EndOfUnclosed(int opening)
    {
        var isNumbered = _series.BeginsIn(opening);
        var (i, number) = (opening + 1, 1);
        while (i < _tokens.Length - 1)
        {
            if (isNumbered && _tokens[i].AtLineStart && _series.RomanAt(i) == number + 1 && !LineOpening.IsGage(_tokens, i))
            {
                number++;
            }
            else if (EndsUnclosed(i) && !(number > 1 && LineOpening.IsLabelled(_tokens, i) && _series.RomanAt(i) == 0))
            {
                break;
            }

            i++;
        }

        _walksLeft -= i - opening;
        return i;
    }

    private bool EndsUnclosed(int i) =>
        _tokens[i].AtLineStart && !_unmarkedItems.Contains(i)
            && (_walksLeft <= 0 || (_tokens[i].Kind is not (TokenKind.Continuation or TokenKind.OpenQuote) && _tokens[i - 1].Kind != TokenKind.Continuation));
}
