using Admissibility.Parsing.Lexicon;

namespace Admissibility.Parsing.Lexing;

/// <summary>
/// « … est complété par un alinéa ainsi rédigé : », and on the next line of the same quotation « « Le four. » ; »: the mark at the head of
/// the line continues the outer quotation and opens an inner one, which the next mark closes where the outer one continues after it. So does a
/// further article, « « Art. L. 2. – Le pain. » », on the line after one that is closed.
/// </summary>
internal sealed class ImpliedQuotation(Token[] tokens)
{
    private static readonly WordTable<bool> s_written = WordSet.Of("redige rediges redigee redigees");

    private static readonly WordTable<bool> s_following = WordSet.Of("suivant suivante suivants suivantes");

    private static readonly WordTable<bool> s_texts = WordSet.Of("alinea alineas phrase phrases article articles paragraphe paragraphes dispositions");

    private static readonly ulong s_article = WordHash.Of("art");

    private int _mark = -1;
    private int _depth;
    private int _closed = -1;
    private bool _isFurther;

    /// <summary>Notes that a quotation of an article, at the head of a line of another quotation, is closed.</summary>
    public void NoteClosed(int opening, int closing)
    {
        if (opening > 0 && IsArticleAfter(opening) && (tokens[opening].AtLineStart || tokens[opening - 1].Kind == TokenKind.Continuation))
        {
            _closed = closing;
        }
    }

    /// <summary>Notes the last mark at the head of a line that follows such an announcement, or such an article.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="depth">How many quotations are open there.</param>
    public void Note(int mark, int depth)
    {
        var before = mark;
        while (before > 0 && tokens[before].Kind == TokenKind.Continuation)
        {
            before--;
        }

        if (before > 1 && tokens[before].IsMark(':')
            && (s_written.Contains(tokens[before - 1].Hash) || (s_following.Contains(tokens[before - 1].Hash) && s_texts.Contains(tokens[before - 2].Hash))))
        {
            (_mark, _depth, _isFurther) = (mark, depth, false);
        }
        else if (_closed > 0 && before >= _closed && before <= _closed + 1 && IsArticleAfter(mark))
        {
            (_mark, _depth, _isFurther) = (mark, depth, true);
        }
    }

    /// <summary>Forgets what was announced: the quotation around it has ended.</summary>
    public void Forget() => (_mark, _closed) = (-1, -1);

    /// <summary>Whether the mark that closes the outer quotation ends a further article too, whose opening mark then opens it.</summary>
    public bool TryEnd(int closing, int depth, out int opening)
    {
        opening = _mark;
        if (_mark < 0 || !_isFurther || depth != _depth || Continues(closing + 1, depth))
        {
            return false;
        }

        Open();
        return true;
    }

    /// <summary>Whether a closing mark closes the inner quotation; its opening mark then opens it.</summary>
    public bool TryClose(int closing, int depth, out int opening)
    {
        opening = _mark;
        if (_mark < 0 || depth != _depth || !Continues(closing + 1, depth))
        {
            _mark = depth > _depth ? _mark : -1;
            return false;
        }

        Open();
        return true;
    }

    private void Open()
    {
        tokens[_mark] = tokens[_mark] with { Kind = TokenKind.OpenQuote };
        tokens[_mark + 1] = tokens[_mark + 1] with { Flags = tokens[_mark + 1].Flags & ~TokenFlags.LineStart };
        _mark = -1;
    }

    /// <summary>« Art. »</summary>
    private bool IsArticleAfter(int mark) => mark + 2 < tokens.Length && tokens[mark + 1].Hash == s_article && tokens[mark + 2].IsMark('.');

    /// <summary>Whether the outer quotation continues: another mark closes it at once, or the next line begins with its marks.</summary>
    private bool Continues(int i, int depth)
    {
        if (tokens[i].Kind == TokenKind.CloseQuote)
        {
            return true;
        }

        i = tokens[i].Kind == TokenKind.Mark && !tokens[i].AtLineStart ? i + 1 : i;
        if (i >= tokens.Length || !tokens[i].AtLineStart)
        {
            return false;
        }

        for (var marks = 0; marks < depth; marks++, i++)
        {
            if (tokens[i].Kind != TokenKind.OpenQuote)
            {
                return false;
            }
        }

        return true;
    }
}
