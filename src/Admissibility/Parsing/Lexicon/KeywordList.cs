using System.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Parsing.Lexicon;

/// <summary>
/// All words that the grammar asks for, so that it is known before anything is parsed which words may be keywords misspelt.
/// Parsers of keywords assert that theirs are among them.
/// </summary>
internal static class KeywordList
{
    /// <summary>
    /// As they are spelt, without those of <see cref="AmendingVerbs"/> and <see cref="FrenchCalendar"/>. Shorter ones than <see cref="Spelling.ShortestWord"/>
    /// only where they have accents.
    /// </summary>
    private const string Others =
        "à accord additionnel additionnelle additionnelles additionnels ainsi ajouts alinéa alinéas amendement année années annexé annexée annexées annexes application après "
        + "arrêté article articles audit augmentation aussi autorisations autre autres auxdites auxdits avant caractère caractères cases catégorie catégories celle "
        + "celles cellule cellules celui cette chacune changement chapeau chapeaux chapitre chapitres chaque charge charges chiffre chiffres ci-après ci-dessous cinquième "
        + "codes coefficient colonne colonnes comme commençant compenser complémentaire complémentaires complétion complétions composant comprenant comprend "
        + "compris compter comptes conséquemment conséquence conséquences conséquent constituant constitution constitutionnelle contenu convention "
        + "coordination coordinations correction credits dates début débutant décret décret-loi décrets délai délais dénomination dépense dépenses dernier "
        + "dernière dernières derniers desdites desdits deuxième diminution diminutions directive disposition dispositions division divisions droit dudit "
        + "durée durées également elles engagement ensemble état états européenne éventuelle éventuelles exception expression expressions façon figurant "
        + "financière financières finissant fixant formant formulation formules fraction groupe hausse hormis inclus indice inscrit inscrite insertion insertions introductive items ladite larticle "
        + "ledit législative lesdites lesdits lettre lettres leurs ligne lignes liminaire livre livres manière membre même mêmes mention mentionné "
        + "mentionnée mentionnés mentions missions modification modifications montant montants nombre nombres nouveau nouveaux nouvel nouvelle nouvelles "
        + "numération numéro numéros numérotation occurance occurances occurence occurences occurrence occurrences opération opérations ordonnance "
        + "ordonnances organique paiement paragraphe paragraphes partie parties partir passage perte pertes phrase phrases place plein poids point "
        + "point-virgule points ponctuation portant potentielle potentielles pourcentage pourcentages précédent précédente précédentes précédents précéder "
        + "précité précitée précitées précités préliminaire premier première présent présente présentes présents prévu prévue prévues prévus produits "
        + "programmes projet promulgation proportion proposé proposée proposés proposition publication puissance quantité quater quatrième quinquies quotité "
        + "rapport ratio recettes rectification rectifié rédaction référence références règlement réglementaire regroupant relatif remplacement "
        + "remplacements reprises résolution respectivement reste second seconde section sections segment selon seront seuil seuils sexies signe signes "
        + "situé située sixième somme sommes sous-amendement sous-paragraphe sous-paragraphes sous-section sous-sections sous-titre sous-titres subdivision subdivisions "
        + "substitution substitutions suite suivant suivante suivantes suivants superficie supplémentaire supplémentaires suppressions susmentionné "
        + "susmentionnée susvisé susvisée symbole symboles tableau tableaux tarif tarifs terme termes terminant texte textes tiret tirets titre titres "
        + "toutes traité troisième unique unité unités valeur valeurs version virgule";

    private static readonly string[] s_spelt = [.. AmendingVerbs.Spelt.Split(' '), .. FrenchCalendar.Months, .. Others.Split(' ')];

    private static readonly Dictionary<string, string> s_byFolded = Fold();

    /// <summary>The words one misspelling from which a word may be a keyword misspelt.</summary>
    public static KeywordIndex Index { get; } = new(s_byFolded.Keys);

    /// <summary>A keyword with its accents.</summary>
    public static string Spell(string keyword) => s_byFolded.GetValueOrDefault(keyword, keyword);

    /// <summary>A word that is not listed would never be read when it is misspelt.</summary>
    [Conditional("DEBUG")]
    public static void AssertListed(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Debug.Assert(word.Length < Spelling.ShortestWord || s_byFolded.ContainsKey(word), $"« {word} » is not among the keywords.");
        }
    }

    /// <summary>Of two words that differ by their accents alone the first counts.</summary>
    private static Dictionary<string, string> Fold()
    {
        var byFolded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in s_spelt)
        {
            byFolded.TryAdd(Typography.FoldText(word), word);
        }

        return byFolded;
    }
}
