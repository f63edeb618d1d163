using Admissibility.Parsing.Lexicon;

namespace Admissibility.Parsing.Lexing;

/// <summary>What the first words of a line say before anything is parsed: whether a line without a quotation mark can continue a quotation.</summary>
internal static class LineOpening
{
    private static readonly WordTable<bool> s_determiners = WordSet.Of("le la les l'");

    private static readonly WordTable<bool> s_words = WordSet.Of("mot mots taux montant nombre annee date reference references signe chiffre pourcentage");

    private static readonly WordTable<bool> s_places = WordSet.Of("apres avant a au aux");

    private static readonly WordTable<bool> s_changed = WordSet.Of(AmendingVerbs.Participles(AmendingOperation.Modify));

    private static readonly WordTable<bool> s_is = WordSet.Of("est sont");

    private static readonly string[] s_loss = ["la", "perte", "de", "recettes"];

    /// <summary>How far from the head of the line its verb may be.</summary>
    private const int FurthestVerb = 25;

    /// <summary>How far before the closing mark of some words the colon before them may be.</summary>
    private const int FurthestColon = 40;

    private static readonly ulong s_in = WordHash.Of("en");

    private static readonly ulong s_force = WordHash.Of("vigueur");

    private static readonly ulong s_consequence = WordHash.Of("consequence");

    /// <summary>« insérer les mots : », « II. – En conséquence, », « les mots : »: words that are outside quotations only.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="i">The first of the line.</param>
    public static bool IsOrder(Token[] tokens, int i)
    {
        i = SkipLabel(tokens, i);
        if (tokens[i].Kind != TokenKind.Word || i + 2 >= tokens.Length)
        {
            return false;
        }

        return AmendingVerbs.Imperatives.Contains(tokens[i].Hash)
            || (s_places.Contains(tokens[i].Hash) && HasVerb(tokens, i))
            || (tokens[i].Hash == s_in && tokens[i + 1].Hash == s_consequence)
            || IsWords(tokens, i);
    }

    /// <summary>« les mots : »</summary>
    public static bool IsWords(Token[] tokens, int i) =>
        i + 2 < tokens.Length && s_determiners.Contains(tokens[i].Hash) && s_words.Contains(tokens[i + 1].Hash) && tokens[i + 2].IsMark(':');

    /// <summary>
    /// « « salarié » » at the head of a line after « après le mot : »: the mark quotes words, it does not continue what is quoted around them.
    /// </summary>
    public static bool QuotesWords(Token[] tokens, int i)
    {
        if (i < 2 || !tokens[i - 1].IsMark(':')
            || !s_words.Contains(tokens[i - 2].Hash)
            || tokens[i].Kind != TokenKind.OpenQuote
            || tokens[i + 1].Kind == TokenKind.OpenQuote)
        {
            return false;
        }

        var at = i + 1;
        while (at < tokens.Length && !tokens[at].AtLineStart && tokens[at].Kind is not (TokenKind.OpenQuote or TokenKind.CloseQuote))
        {
            at++;
        }

        return at < tokens.Length && tokens[at] is { Kind: TokenKind.CloseQuote, AtLineStart: false };
    }

    /// <summary>« a) Le montant : … », without a mark, under « « 1° Le I est ainsi modifié : »: an item of the list that is quoted.</summary>
    public static bool IsItemOf(Token[] tokens, int i) =>
        i > 2 && tokens[i - 1].IsMark(':') && s_changed.Contains(tokens[i - 2].Hash) && IsLabelled(tokens, i) && StartsWithSign(tokens, i - 1);

    /// <summary>Whether a line begins with a label.</summary>
    public static bool IsLabelled(Token[] tokens, int i) => SkipLabel(tokens, i) > i;

    /// <summary>The first token of the line that ends before a token.</summary>
    public static int LineBefore(Token[] tokens, int i)
    {
        i--;
        while (i > 0 && !tokens[i].AtLineStart)
        {
            i--;
        }

        return i;
    }

    /// <summary>Whether a line says that a text is changed or comes into force: « … est complété … », « … entrent en vigueur ».</summary>
    public static bool SaysChange(Token[] tokens, int i)
    {
        for (i++; i + 2 < tokens.Length && !tokens[i].AtLineStart; i++)
        {
            if (tokens[i].Hash == s_in && tokens[i + 1].Hash == s_force)
            {
                return true;
            }

            if (s_is.Contains(tokens[i].Hash) && (AmendingVerbs.Changes.Contains(tokens[i + 1].Hash) || AmendingVerbs.Changes.Contains(tokens[i + 2].Hash)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>« II. – La perte de recettes … », without any quotation mark, after a line that opens with one.</summary>
    public static bool IsUnsignedGage(Token[] tokens, int i) =>
        i > 0 && IsGage(tokens, i) && StartsWithSign(tokens, i - 1) && !HasSign(tokens, SkipLabel(tokens, i));

    /// <summary>« II. – La perte de recettes … »</summary>
    public static bool IsGage(Token[] tokens, int i)
    {
        var at = SkipLabel(tokens, i);
        if (at == i || at + s_loss.Length >= tokens.Length)
        {
            return false;
        }

        for (var word = 0; word < s_loss.Length; word++)
        {
            if (tokens[at + word].Hash != WordHash.Of(s_loss[word]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>« par les mots : « », with words after it on the same line: such a quotation has no further lines.</summary>
    public static bool QuotesWordsOnItsLine(Token[] tokens, int opening) =>
        opening > 1 && !tokens[opening].AtLineStart
        && s_words.Contains(tokens[tokens[opening - 1].IsMark(':') ? opening - 2 : opening - 1].Hash);

    /// <summary>« le taux : 3 % » »: a mark that closes what no mark opens closes the words after the colon, which then opens them.</summary>
    public static bool TryOpenAtColon(Token[] tokens, int closing, out int colon)
    {
        for (colon = closing - 1; colon > 1 && colon > closing - FurthestColon && !tokens[colon + 1].AtLineStart; colon--)
        {
            if (tokens[colon].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote)
            {
                return false;
            }

            if (tokens[colon].IsMark(':'))
            {
                if (colon == closing - 1 || !s_words.Contains(tokens[colon - 1].Hash))
                {
                    return false;
                }

                tokens[colon] = tokens[colon] with { Kind = TokenKind.OpenQuote };
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// « « 2° Les parts de la classe « courte » ; » before a line: the mark that was to close the quotation is taken for that of the words in it. A line that
    /// changes words ends so too, and its quotation goes on.
    /// </summary>
    public static bool IsAfterInnerWords(Token[] tokens, int i) =>
        i > 2 && tokens[i - 1] is { AtLineStart: false } mark && (mark.IsMark(';') || mark.IsMark('.')) && tokens[i - 2].Kind == TokenKind.CloseQuote
        && StartsWithSign(tokens, i - 1) && !SaysChange(tokens, LineBefore(tokens, i));

    private static bool StartsWithSign(Token[] tokens, int i)
    {
        i = LineBefore(tokens, i + 1);
        return tokens[i].Kind is TokenKind.OpenQuote or TokenKind.Continuation || (i > 0 && tokens[i - 1].Kind == TokenKind.Continuation);
    }

    private static bool HasSign(Token[] tokens, int i)
    {
        for (; i < tokens.Length && !tokens[i].AtLineStart; i++)
        {
            if (tokens[i].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerb(Token[] tokens, int i)
    {
        for (var at = i + 1; at < tokens.Length && at < i + FurthestVerb && !tokens[at].AtLineStart; at++)
        {
            if (tokens[at].Kind == TokenKind.Word && AmendingVerbs.Imperatives.Contains(tokens[at].Hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A label is a word or number followed by punctuation.</summary>
    private static int SkipLabel(Token[] tokens, int i)
    {
        const int LongestLabel = 6;
        var at = i;
        for (var words = 0; words < LongestLabel && at + 1 < tokens.Length && !(at > i && tokens[at].AtLineStart); words++)
        {
            if (tokens[at].Kind is not (TokenKind.Mark or TokenKind.Number)
                && !(tokens[at].Kind == TokenKind.Word && tokens[at + 1].Kind == TokenKind.Mark && !tokens[at].IsElided))
            {
                break;
            }

            at++;
        }

        return at > i && tokens[at - 1].Kind == TokenKind.Mark ? at : i;
    }
}
