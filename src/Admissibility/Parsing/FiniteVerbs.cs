namespace Admissibility.Parsing;

/// <summary>Verbs in the third person as laws use them: what tells a sentence from a heap of words.</summary>
internal static class FiniteVerbs
{
    private const string Present =
        "est sont a ont peut peuvent doit doivent fait font va vont fixe fixent determine determinent precise precisent prevoit prevoient dispose disposent beneficie beneficient "
        + "exerce exercent assure assurent garantit garantissent constitue constituent comprend comprennent comporte comportent porte portent donne donnent ouvre ouvrent "
        + "entre entrent entraine entrainent s'applique appliquent applique remet remettent transmet transmettent presente presentent adresse adressent publie publient "
        + "etablit etablissent elabore elaborent met mettent prend prennent tient tiennent vise visent veille veillent contribue contribuent participe participent "
        + "verse versent percoit percoivent recoit recoivent paie paient finance financent attribue attribuent accorde accordent octroie octroient delivre delivrent "
        + "cree creent institue instituent instaure instaurent modifie modifient remplace remplacent supprime suppriment complete completent abroge abrogent "
        + "informe informent consulte consultent saisit saisissent statue statuent decide decident autorise autorisent interdit interdisent impose imposent oblige obligent "
        + "permet permettent favorise favorisent encourage encouragent soutient soutiennent reconnait reconnaissent declare declarent affirme affirment "
        + "justifie justifient respecte respectent repond repondent releve relevent resulte resultent cesse cessent expire expirent commence commencent prive "
        + "designe designent nomme nomment elit elisent siege siegent reunit reunissent convoque rend rendent emet emettent formule formulent propose proposent "
        + "evalue evaluent examine examinent controle controlent verifie verifient mesure mesurent analyse analysent etudie etudient recense recensent identifie identifient "
        + "concourt concourent associe associent integre integrent inclut incluent exclut excluent correspond correspondent represente representent depasse depassent excede excedent "
        + "produit produisent conserve conservent utilise utilisent communique communiquent mentionne mentionnent indique indiquent definit definissent organise organisent "
        + "conduit conduisent intervient interviennent devient deviennent demeure demeurent reste restent figure figurent vaut valent emporte emportent bascule affecte affectent "
        + "suspend suspendent prononce prononcent encourt encourent punit sanctionne sanctionnent repute saurait saurait-il sauraient appartient appartiennent depend dependent "
        + "remplit remplissent satisfait satisfont souscrit souscrivent conclut concluent signe signent engage engagent s'engage oeuvre oeuvrent poursuit poursuivent dote dotent "
        + "rembourse remboursent exonere exonerent ampute compense compensent repartit repartissent calcule calculent majore majorent minore minorent reduit reduisent augmente augmentent "
        + "subordonne conditionne soumet soumettent assujettit assimile accompagne accompagnent accede accedent acquiert acquierent forme forment promeut promeuvent protege protegent "
        + "prolonge proroge prorogent maintient maintiennent renonce renoncent bloque limite limitent plafonne rappelle rappellent demande demandent sollicite sollicitent faut existe existent concerne concernent";

    private static readonly WordTable<bool> s_verbs = WordSet.Of(Present);

    /// <summary>Whether a word is a verb in the third person, present or future.</summary>
    public static bool Contains(TokenInput at)
    {
        if (at.Token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (s_verbs.Contains(at.Token.Hash))
        {
            // « à » and « a » hash alike: only the unaccented word in lower case is the verb.
            return at.Token.End - at.Token.Start > 1 || at.Stream.CharsOf(at.Token) is "a";
        }

        var word = at.Stream.CharsOf(at.Token);
        return word.Length >= 5 && (word.EndsWith("era") || word.EndsWith("ira") || word.EndsWith("dra") || word.EndsWith("ront"));
    }
}
