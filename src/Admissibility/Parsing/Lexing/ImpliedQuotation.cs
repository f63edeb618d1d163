using Admissibility.Parsing.Lexicon;

namespace Admissibility.Parsing.Lexing;

/// <summary>
/// « … est complété par un alinéa ainsi rédigé : », and on the next line of the same quotation « « Le four. » ; »: the mark at the head of
/// the line continues the outer quotation and opens an inner one, which the next mark closes where the outer one continues after it.
/// </summary>
internal sealed class ImpliedQuotation(Token[] tokens)
{
    private static readonly WordTable<bool> s_written = WordSet.Of("redige rediges redigee redigees");

    private static readonly WordTable<bool> s_following = WordSet.Of("suivant suivante suivants suivantes");

    private static readonly WordTable<bool> s_texts = WordSet.Of("alinea alineas phrase phrases article articles paragraphe paragraphes dispositions");

    private int _mark = -1;
    private int _depth;

    /// <summary>Notes the last mark at the head of a line that follows such an announcement.</summary>
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
            (_mark, _depth) = (mark, depth);
        }
    }

    /// <summary>Forgets what was announced: the quotation around it has ended.</summary>
    public void Forget() => _mark = -1;

    /// <summary>Whether a closing mark closes the inner quotation; its opening mark then opens it.</summary>
    public bool TryClose(int closing, int depth, out int opening)
    {
        opening = _mark;
        if (_mark < 0 || depth != _depth || !Continues(closing + 1, depth))
        {
            _mark = depth > _depth ? _mark : -1;
            return false;
        }

        tokens[opening] = tokens[opening] with { Kind = TokenKind.OpenQuote };
        tokens[opening + 1] = tokens[opening + 1] with { Flags = tokens[opening + 1].Flags & ~TokenFlags.LineStart };
        _mark = -1;
        return true;
    }

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
