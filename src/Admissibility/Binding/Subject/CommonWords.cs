using System.Collections.Frozen;

namespace Admissibility.Binding;

/// <summary>Word families that any bill has and that say nothing of its subject: the language's and the law's own.</summary>
internal static class CommonWords
{
    private const string Families =
        // The language's.
        "ainsi aupres autre avant apres aucun avoir chaque comme contre cette celle celui dans depuis dont durant entre etaien etait etant fait faire font leur lorsqu "
        + "meme moins notamm nombre parmi pendan peuven plusie pourra pourro presen quel quelle quelqu selon seront serait soient sous suivan tandis telle toute toutef tous "
        + "travers trois quatre premie second troisi dernie deuxie autant autres vers compte cas titre partie ensemb nouvea nouvel certai differ divers concer releva "
        + "relatif relati visant permet pouvoi devoir doiven prenan compre egalem cadre objet effet moyen niveau maniere forme "
        // The law's.
        + "articl alinea paragr code codes decret arrete regle reglem legisl public public loi lois ordonn dispos applic appliq prevue prevu mention mentio defini fixe fixee fixes "
        + "condit modali duree delai date annee mois jours compter promul entree vigueur presen rapport gouver parlem consei etat minist autori person physiq morale "
        + "precis determ etabli mise oeuvre projet propos texte phrase rempla insere redige comple suppri abroge modifi substi mots signe pourra droit droits obliga "
        + "interd prescr prevoi tenant charge procedu demand decisi compet nation francai france terri titulai exerci servic organi activi rendu article beneficie "
        + "experi periode realis ressou evalua avis liste montan taux somme valeur moins maxim minim total partic princip sect section chapit livre annexe tableau ligne colonn "
        + "present respect resulte resulta lieu vertu egard egale cours derog limite general special commun usage utilis necess suppl addit possib dument interes lequel laquel auquel duquel lesque desque auxque "
        + "adress assure compre conform constit correspo consid conserv contri dispose effect emploi entrep financ inform inter mesure natur oblig occas ordre origin prendr proc produi qualit regim remis repond represe responsa "
        + "situat suite systeme tiers transm valabl verifi";

    private static readonly FrozenSet<string> s_families =
        Families.Split(' ').Select(WordFamily.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a family (see <see cref="WordFamily"/>) says nothing of the subject.</summary>
    public static bool Contains(string family) => s_families.Contains(family);
}
