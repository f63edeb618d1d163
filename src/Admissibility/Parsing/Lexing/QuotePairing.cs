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

    private long _walksLeft;

    /// <summary>Whether the quotation that is open gives orders whose words are between single marks, on lines of their own.</summary>
    private bool _holdsOrders;

    private QuotePairing(Token[] tokens, int maxDepth)
    {
        _tokens = tokens;
        _maxDepth = maxDepth;
        _mates = new int[tokens.Length];
        _walksLeft = MostWalks * (long)tokens.Length;
    }

    /// <summary>
    /// For each opening mark the index of its closing mark, for an unclosed one the negated index of the first token
    /// after the quotation as its lines show it; 0 for other tokens. Corrects the kinds of <paramref name="tokens"/>.
    /// </summary>
    public static int[] Pair(Token[] tokens, int maxDepth) => new QuotePairing(tokens, maxDepth).Run();

    private int[] Run()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].AtLineStart && _open.Count > 0)
            {
                var start = i;
                _holdsOrders |= LineOpening.QuotesWords(_tokens, i);
                i = LineOpening.QuotesWords(_tokens, i) ? i : Continue(i);
                if (i == start
                    && !(_holdsOrders && LineOpening.IsWords(_tokens, i))
                    && (LineOpening.IsOrder(_tokens, i) || LineOpening.IsUnsignedGage(_tokens, i)))
                {
                    LeaveUnclosed(i);
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
        return _mates;
    }

    private void LeaveUnclosed(int end)
    {
        while (_open.TryPop(out var unclosed))
        {
            _mates[unclosed] = _holdsOrders ? -end : -EndOfUnclosed(unclosed);
        }

        _holdsOrders = false;
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
            _open.Push(i);
        }
        else
        {
            _tokens[i] = _tokens[i] with { Kind = TokenKind.Mark };
        }
    }

    private void Close(int i)
    {
        if (_open.TryPop(out var opening))
        {
            _mates[opening] = i;
            _holdsOrders &= _open.Count > 0;
            _tokens[i] = _tokens[i] with { Kind = TokenKind.CloseQuote };
        }
        else
        {
            _tokens[i] = _tokens[i] with { Kind = TokenKind.Mark };
        }
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

    /// <summary>An unclosed quotation runs to the end of its line, and over the lines after it that open with the mark.</summary>
    /// <remarks>Many quotations may be left unclosed over the same lines: beyond the bound each ends with its own.</remarks>
    private int EndOfUnclosed(int opening)
    {
        var i = opening + 1;
        while (i < _tokens.Length - 1 && !EndsUnclosed(i))
        {
            i++;
        }

        _walksLeft -= i - opening;
        return i;
    }

    private bool EndsUnclosed(int i) =>
        _tokens[i].AtLineStart
            && (_walksLeft <= 0 || (_tokens[i].Kind is not (TokenKind.Continuation or TokenKind.OpenQuote) && _tokens[i - 1].Kind != TokenKind.Continuation));
}
