namespace Admissibility.Parsing;

/// <summary>
/// Words without which no sentence changes a text: the text of an article, and what is quoted, are mostly law of their own,
/// and are not tried against the whole grammar of changes.
/// </summary>
internal static class OperativeWords
{
    private static readonly WordTable<bool> s_words = WordSet.Of(
        // what is to be done
        "supprimer supprimez abroger retirer suppression ajout rajout substituer substituez remplacer remplacez inserer inserez ajouter ajoutez rajouter introduire creer reinserer completer completez"
        + " rediger redigez reecrire formuler libeller retablir retablissez proceder procedez operer effectuer appliquer realiser faire modifier modifiez adapter revoir corriger"
        // what is done
        + " remplace remplaces remplacee remplacees substitue substituee supprime supprimes supprimee supprimees abroge abroges abrogee abrogees regroupe regroupes regroupee regroupees"
        + " complete completes completee completees precede precedee precedes precedees redige rediges redigee redigees libelle libelles libellee intitule intitulee intitules"
        + " reecrit reecrite formule formulee retabli retablis retablie retablies modifie modifies modifiee modifiees adaptee revue ajustee corrigee devient deviennent procede"
        + " insere inseres inseree inserees ajoute ajoutes ajoutee ajoutees cree crees creee creees introduit introduite introduits introduites institue instituee reinsere reinseree rajoute rajoutes rajoutee rajoutees"
        // what a gage does
        + " compense compensee compensees compenses gagee gagees");

    private static readonly WordTable<bool> s_headings = WordSet.Of("titre chapitre section sous-section livre partie annexe paragraphe division article articles art apres avant");

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

    /// <summary>Whether a heading can begin here, which needs no such word.</summary>
    public static bool CanHead(Token token) => s_headings.Contains(token.Hash);
}
