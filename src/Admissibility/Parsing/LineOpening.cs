namespace Admissibility.Parsing;

/// <summary>What the first words of a line say before anything is parsed: whether a line without sign can go on a quotation.</summary>
internal static class LineOpening
{
    private static readonly WordTable<bool> s_orders = WordSet.Of(
        "supprimer substituer remplacer inserer ajouter completer rediger retablir proceder");

    private static readonly WordTable<bool> s_determiners = WordSet.Of("le la les l'");

    private static readonly WordTable<bool> s_words = WordSet.Of("mot mots taux montant nombre annee date reference references signe chiffre pourcentage");

    private static readonly ulong s_in = WordHash.Of("en");

    private static readonly ulong s_consequence = WordHash.Of("consequence");

    /// <summary>« insérer les mots : », « II. – En conséquence, », « les mots : »: words that stand outside quotations only.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="i">The first of the line.</param>
    public static bool IsOrder(Token[] tokens, int i)
    {
        i = SkipLabel(tokens, i);
        if (tokens[i].Kind != TokenKind.Word || i + 2 >= tokens.Length)
        {
            return false;
        }

        return s_orders.Contains(tokens[i].Hash)
            || (tokens[i].Hash == s_in && tokens[i + 1].Hash == s_consequence)
            || (s_determiners.Contains(tokens[i].Hash) && s_words.Contains(tokens[i + 1].Hash) && tokens[i + 2].IsMark(':'));
    }

    /// <summary>A label is a word or number followed by a sign, and signs.</summary>
    private static int SkipLabel(Token[] tokens, int i)
    {
        const int LongestLabel = 6;
        var at = i;
        for (var words = 0; words < LongestLabel && at + 1 < tokens.Length && !(at > i && tokens[at].AtLineStart); words++)
        {
            if (tokens[at].Kind is not (TokenKind.Mark or TokenKind.Number) && !(tokens[at].Kind == TokenKind.Word && tokens[at + 1].Kind == TokenKind.Mark && !tokens[at].IsElided))
            {
                break;
            }

            at++;
        }

        return at > i && tokens[at - 1].Kind == TokenKind.Mark ? at : i;
    }
}
