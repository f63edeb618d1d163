using Admissibility.Parsing.Lexicon;

namespace Admissibility.Parsing.Lexing;

/// <summary>What the first words of a line say before anything is parsed: whether a line without a quotation mark can continue a quotation.</summary>
internal static class LineOpening
{
    private static readonly WordTable<bool> s_determiners = WordSet.Of("le la les l'");

    private static readonly WordTable<bool> s_words = WordSet.Of("mot mots taux montant nombre annee date reference references signe chiffre pourcentage");

    private static readonly WordTable<bool> s_places = WordSet.Of("apres avant a au aux");

    private static readonly string[] s_loss = ["la", "perte", "de", "recettes"];

    /// <summary>How far from the head of the line its verb may be.</summary>
    private const int FurthestVerb = 25;

    private static readonly ulong s_in = WordHash.Of("en");

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

    /// <summary>« II. – La perte de recettes … », without any quotation mark, after a line that opens with one.</summary>
    public static bool IsUnsignedGage(Token[] tokens, int i)
    {
        var at = SkipLabel(tokens, i);
        if (at == i || at + s_loss.Length >= tokens.Length || i == 0)
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

        return StartsWithSign(tokens, i - 1) && !HasSign(tokens, at);
    }

    private static bool StartsWithSign(Token[] tokens, int i)
    {
        while (i > 0 && !tokens[i].AtLineStart)
        {
            i--;
        }

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
