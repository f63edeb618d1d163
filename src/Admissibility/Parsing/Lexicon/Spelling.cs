namespace Admissibility.Parsing.Lexicon;

/// <summary>Finds the keyword that a misspelt word must mean: one letter missing, added, changed, or two exchanged.</summary>
internal static class Spelling
{
    /// <summary>Shorter words have too many neighbours.</summary>
    public const int ShortestWord = 5;

    private static readonly WordTable<bool> s_copulas = WordSet.Of("est sont sera seront");

    /// <summary>
    /// Words of the language that are one letter from a keyword and are never taken for it. The past historic, which amendments do not use (« il aliéna »), is
    /// not counted.
    /// </summary>
    private static readonly WordTable<bool> s_neighbours = WordSet.Of(
        "programme programmes compte comptes compter mission missions emission omissions lections election sections section actions action avait"
        + " projets droits droit taire mettre"
        + " mette toute toutes ayant vention plein pleine outre accords accorde tente bases telle telles autorisation partir parti partis partit"
        + " patrie engagements places placer"
        + " placent plage plate hommes homme pommes pomme tension tention charge charger chargement change changes changer changement changements"
        + " propositions porte portes perde"
        + " perle perse peste pente pentes poste postes quatre droite institut amendements constituent constituant constituait colle colles dette"
        + " reprise premiers"
        + " premieres premiere chacun inscrire inscrits inscrive revient reviennent applique appliquera preuve preuves prouve trait traiter traites"
        + " modes rente rentes tirer tirent"
        + " maire faire paire frase causes cause aires aides vivre livre livres livret livrets livrer litre litres convention"
        + " conventions route routes rester restes"
        + " reste geste recette recettes uniques inique complexe complexes certes directive directives textes teste nette verte vertes faite faites"
        + " contenus contenue continu convenu"
        + " secret secrets digne dignes ligue ligues signer signes signe vigne vignes linge liane aligne soigne dites meurs fleurs moeurs pointe"
        + " pointes ponts poing joint paiement"
        + " paiements partiel partiels composante composants composent compense compensera charte chartes suivent suivant suite suites fuite fuites"
        + " quite retire retirera inclut"
        + " incluse inclues atout atouts ajouta ajoutera rajoute complet complets comprise revue revues revus effectue effectuera exception"
        + " exceptions devaient devint seront feront"
        + " serons ferons figurent figurait figurer vivres constitutionnelles colonie colonies casse casses caves cages vases cadres doutes"
        + " organiques format forment formant fermant"
        + " mentionner instituer monter montent montant abroger crues creus creux regrouper charles aline troite navant chiffrer"
        + " sommet sommets seconds seconde"
        + " secondes emplacement emplacements replacer formulations formule formules aptes codification rectifier rectifications ombre ombres sombre"
        + " sombres nombrer annie annexe"
        + " annexes annee armee armees connexe taxes croit audit audits audio compteur salon selon surprime rescrit corrections cotes promet soumet"
        + " reduction redaction comme commet"
        + " nomme somme inclue codifier coder substitut sexes acomptes menton articule articules article belle belles celle celles raccord introduira"
        + " debout debut programmer"
        + " additionne additionner versions credit credits pertes payement retirer depenses defenses labelle duret duree durees insertions suivre"
        + " suivi devant apres"
        + " morts monts titres titre titrer titrent chapitres lignee lignees servir serie series dates datee dattes etats etait ecrit ecrits supprimez supprima"
        + " completer completera complete completes insere inseres inserer insert rediger redige redigea remplaca remplacera modifiera"
        + " modifia abrogea abreger abrege"
        + " deplacer substituera dernier derniers dernieres pension pensions unite unites votes voter noter notes point points alias"
        + " commence commences commenter commerce commencera debute demarre");

    /// <summary>Whether a word that is one letter from a keyword is another word of the language.</summary>
    public static bool IsOtherWord(ulong hash) => s_neighbours.Contains(hash);

    /// <summary>« est compléter », « sont insérés »: after such a word no other form of a verb is possible.</summary>
    public static bool GovernsParticiple(ulong before) => s_copulas.Contains(before);

    /// <summary>The first of <paramref name="words"/> that a word must mean, or null.</summary>
    /// <param name="written">Its letters, folded.</param>
    /// <param name="words">Keywords, folded.</param>
    public static string? Suggest(string written, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length >= ShortestWord && IsOneEditAway(written, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether one insertion, deletion, change or exchange of neighbours makes one word of the other.</summary>
    internal static bool IsOneEditAway(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || a.SequenceEqual(b))
        {
            return false;
        }

        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var endA = a.Length;
        var endB = b.Length;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1])
        {
            endA--;
            endB--;
        }

        return (endA - start, endB - start) switch
        {
            (1, 1) or (0, 1) or (1, 0) => true,
            (2, 2) => a[start] == b[start + 1] && a[start + 1] == b[start],
            _ => false,
        };
    }
}
