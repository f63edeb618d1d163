namespace Admissibility.Parsing;

/// <summary>
/// Words without which no sentence changes a text: the text of an article, and what is quoted, are mostly law of their own,
/// and are not tried against the whole grammar of changes.
/// </summary>
internal static class OperativeWords
{
    public const string Replaced = "remplace remplaces remplacee remplacees substitue substituee";

    public const string Deleted = "supprime supprimes supprimee supprimees abroge abroges abrogee abrogees";

    public const string Grouped = "regroupe regroupes regroupee regroupees";

    public const string Completed = "complete completes completee completees";

    public const string Preceded = "precede precedee precedes precedees";

    public const string Written = "redige rediges redigee redigees libelle libelles libellee intitule intitulee intitules reecrit reecrite formule formulee";

    public const string Restored = "retabli retablis retablie retablies";

    public const string Modified = "modifie modifies modifiee modifiees";

    public const string Inserted =
        "insere inseres inseree inserees ajoute ajoutes ajoutee ajoutees cree crees creee creees introduit introduite introduits introduites"
        + " institue instituee reinsere reinseree rajoute rajoutes rajoutee rajoutees";

    public const string Adapted = "modifiee adaptee revue ajustee corrigee";

    public const string Becomes = "devient deviennent";

    public const string Proceeded = "procede";

    public const string Gaged = "compense compensee compensees compenses gagee gagees";

    private static readonly KeywordNeighbours s_neighbours = new();

    private static readonly WordTable<bool> s_words = WordSet.Of(string.Join(
        ' ', [.. ImperativeGrammar.Openers, Replaced, Deleted, Grouped, Completed, Preceded, Written, Restored, Modified, Inserted, Adapted, Becomes, Proceeded, Gaged]));

    private static readonly WordTable<bool> s_headings = WordSet.Of("titre chapitre section sous-section livre partie annexe paragraphe division article articles art apres avant");

    static OperativeWords() => s_neighbours.Add(s_words.Words);

    /// <summary>The last such word of a stretch of text; -1 where there is none.</summary>
    public static int Last(Token[] tokens, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (s_words.Contains(tokens[i].Hash))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last word of a stretch of text that may be such a word misspelt; -1 where there is none.</summary>
    public static int LastMisspelt(TokenStream stream, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (s_neighbours.Has(stream, stream.Tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a heading can begin here, which needs no such word.</summary>
    public static bool CanHead(Token token) => s_headings.Contains(token.Hash);
}
