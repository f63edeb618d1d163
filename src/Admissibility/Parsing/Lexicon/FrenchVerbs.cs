namespace Admissibility.Parsing.Lexicon;

/// <summary>Verbs in the third person, present or future, as laws use them: what makes a sentence of words.</summary>
internal static class FrenchVerbs
{
    /// <summary>Regular verbs in -er.</summary>
    private const string First =
        "abonder abroger accepter accélérer accompagner accorder acquitter actualiser adapter adhérer adopter adresser affecter affirmer agréer"
        + " aider ajouter ajuster "
        + "aligner alimenter allouer améliorer aménager animer annexer annuler appliquer apporter apprécier approuver arrêter articuler assister"
        + " associer assurer attacher "
        + "attester attribuer augmenter autoriser aviser baser bénéficier bloquer calculer caractériser centraliser certifier charger cesser céder"
        + " chiffrer collaborer collecter "
        + "commander commencer communiquer compenser compléter comporter composer concentrer concerner concilier condamner conditionner confier"
        + " confirmer conforter "
        + "consacrer conseiller conserver considérer consister consolider constater constituer consulter contester continuer contracter contribuer"
        + " contrôler convoquer "
        + "coopérer coordonner cotiser créditer créer cumuler demander demeurer débiter débuter décider déclarer déclencher décompter déléguer"
        + " délibérer délimiter "
        + "délivrer dénommer dénoncer dépasser déposer déroger désigner détacher détailler déterminer développer différer diffuser diligenter"
        + " diminuer disposer distinguer "
        + "distribuer domicilier donner durer effectuer employer emporter encadrer encourager engager engendrer entraîner entrer envisager estimer"
        + " examiner excéder exempter exercer "
        + "exécuter exiger exister exonérer expérimenter expirer expliciter exploiter exposer exprimer échapper éclairer écouter égaler élaborer"
        + " élever énoncer énumérer "
        + "étudier évaluer éviter évoluer faciliter facturer favoriser figurer financer fixer fonder former formuler fusionner généraliser générer"
        + " gérer habiliter "
        + "harmoniser héberger identifier impliquer importer lier imposer imputer incomber indemniser indiquer informer initier inspirer installer"
        + " instaurer instituer "
        + "interroger intégrer intéresser juger justifier laisser lancer libérer limiter livrer lutter majorer mandater manifester mener mentionner"
        + " mesurer minorer "
        + "mobiliser modifier moduler motiver négocier nommer notifier obliger observer occuper octroyer opérer opposer organiser orienter partager"
        + " participer passer permuter "
        + "piloter placer plafonner porter poser posséder précéder préciser préconiser prélever préparer présenter préserver présider prioriser"
        + " priver privilégier "
        + "procéder proclamer procurer prolonger promulguer prononcer proposer proroger protéger publier qualifier rappeler rapporter ratifier"
        + " rattacher recenser "
        + "recommander refuser regrouper grouper rejeter relever rembourser remédier renforcer renoncer renouveler renseigner reposer représenter"
        + " respecter restaurer rester "
        + "restituer retirer retracer réaffirmer réaliser récupérer rédiger référer réformer réguler rémunérer réparer répertorier réserver résider"
        + " résulter réviser "
        + "révoquer saluer sanctionner sensibiliser sécuriser signaler signer simplifier situer solliciter soulever souligner spécifier stationner"
        + " statuer stipuler "
        + "structurer subordonner subsister substituer suggérer supporter supprimer tarder terminer témoigner tirer toucher traiter transférer"
        + " transformer transposer "
        + "travailler trouver utiliser valider valoriser varier veiller verser vérifier viser voter "
        + "prêter doter attarder aborder absorber acheminer affilier afficher aggraver ajourner allonger amplifier anticiper apaiser appuyer approvisionner "
        + "arbitrer argumenter assimiler attenter auditionner authentifier capitaliser circuler codifier commercialiser comparer comptabiliser concéder "
        + "configurer conformer confronter conjuguer contacter contenter contourner corriger croiser débloquer décaler décerner décliner décoller découler "
        + "découper défavoriser défiscaliser dégager dégrader dégrever délocaliser démontrer dénaturer déplacer dérouler destiner devancer diriger discuter "
        + "dissiper dresser échelonner écarter économiser éduquer emprunter endosser enregistrer enseigner entourer entreposer épuiser équilibrer"
        + " équiper ériger "
        + "évoquer exhorter expédier exporter expulser fédérer franciser frapper gouverner graduer grever homologuer immatriculer immerger implanter"
        + " incorporer "
        + "incriminer influer inhiber insérer insister interpréter intenter interpeller inventorier invoquer labelliser lever localiser médiatiser ménager "
        + "menacer merger minimiser mutualiser moderniser multiplier nécessiter normer nuancer occasionner ordonner outrepasser pallier parrainer perdurer "
        + "pérenniser perfectionner perturber peser planifier pondérer pratiquer présumer présupposer profiter programmer progresser prospecter provoquer "
        + "racheter raccorder ramener rassembler réaffecter rebuter reclasser réconcilier recouper recruter rectifier redistribuer redonner"
        + " redresser réexaminer "
        + "refléter réglementer régler régulariser relier remercier rentrer répercuter répéter repérer réprimer requalifier réquisitionner résilier résister "
        + "ressembler retourner révéler revendiquer revitaliser scinder séparer séjourner sélectionner siéger souhaiter soumissionner soupçonner sponsoriser "
        + "standardiser stimuler subdiviser subventionner succéder télétravailler temporiser tolérer totaliser trancher uniformiser urbaniser"
        + " vacciner versionner "
        + "viabiliser";

    /// <summary>Regular verbs in -ir.</summary>
    private const string Second =
        "aboutir accomplir adoucir affranchir agir approfondir assortir assujettir bénir bâtir choisir définir élargir enrichir établir finir"
        + " fournir garantir investir nourrir obéir punir réfléchir régir remplir répartir réunir réussir saisir subir unir";

    /// <summary>Other verbs, and forms that no rule gives.</summary>
    private const string Irregular =
        "est sont a ont avait avaient était étaient peut peuvent doit doivent fait font va vont faut vaut valent veut veulent sait savent voit voient soit"
        + " soient ait aient"
        + " puisse puissent fasse fassent agisse agissent sera seront aura auront fera feront pourra pourront devra devront saurait sauraient "
        + "prévoit prévoient pourvoit pourvoient perçoit perçoivent reçoit reçoivent prévoira percevra recevra recevront "
        + "comprend comprennent prend prennent rend rendent entend entendent tend tendent étend étendent attend attendent dépend dépendent suspend"
        + " suspendent répond répondent correspond correspondent vend vendent perd perdent prendra prendront rendra étendra "
        + "tient tiennent obtient obtiennent maintient maintiennent détient détiennent contient contiennent soutient soutiennent appartient"
        + " appartiennent retient retiennent tiendra maintiendra "
        + "vient viennent intervient interviennent devient deviennent convient conviennent revient reviennent parvient parviennent provient"
        + " proviennent survient interviendra deviendra reviendra "
        + "ouvre ouvrent couvre couvrent recouvre recouvrent offre offrent accueille accueillent ouvrira couvrira "
        + "met mettent remet remettent transmet transmettent permet permettent soumet soumettent admet admettent émet émettent promet promettent"
        + " commet commettent mettra remettra remettront transmettra transmettront permettra soumettra "
        + "interdit interdisent dit disent prescrit prescrivent inscrit inscrivent souscrit souscrivent décrit décrivent écrit écrivent interdira inscrira "
        + "réduit réduisent produit produisent conduit conduisent traduit traduisent introduit introduisent déduit déduisent construit construisent"
        + " instruit instruisent induit induisent conduira produira réduira "
        + "inclut incluent exclut excluent conclut concluent suit suivent poursuit poursuivent vit vivent sert servent dessert dessertent inclura "
        + "reconnaît reconnaissent connaît connaissent paraît paraissent accroît accroissent disparaît disparaissent apparaît apparaissent "
        + "acquiert acquièrent requiert requièrent recourt recourent concourt concourent encourt encourent court courent élit élisent lit lisent "
        + "promeut promeuvent satisfait satisfont sort sortent ressort ressortent part partent prévaut équivaut "
        + "paie paient emploie emploient envoie envoient renvoie renvoient octroie octroient déploie déploient appuie appuient "
        + "appelle appellent rappelle rappellent rejette rejettent renouvelle renouvellent achète achètent lève lèvent gèle gèlent promulgue "
        + "contraint contraignent restreint restreignent joint joignent rejoint atteint atteignent rompt absout";

    /// <summary>Forms that are more often nouns: verbs only where what they govern follows at once.</summary>
    public static WordTable<bool> Nouns { get; } = WordSet.Of(
        "charge demande finance aide offre cause place forme note base date taxe prime norme mesure limite compte controle recherche reforme"
        + " programme pilote cadre signe siege reste coute cote index regle regles adresse adopte acte"
        + " cree classe mandate visite motive valide transforme publie contrat reserve visa pratique trace fabrique stocke loge signale module"
        + " indemnise arrete plafonne dote precise traite texte prive privent libere lie gage unit part sort lit suit fait groupe groupes");

    public static WordTable<bool> Forms { get; } = Conjugate();

    private static WordTable<bool> Conjugate()
    {
        var forms = WordSet.Of(Irregular);
        foreach (var verb in First.Split(' '))
        {
            forms.Add($"{verb[..^1]} {verb[..^1]}nt {verb}a {verb}ont", true);
        }

        foreach (var verb in Second.Split(' '))
        {
            forms.Add($"{verb[..^1]}t {verb[..^1]}ssent {verb}a {verb}ont", true);
        }

        return forms;
    }
}
