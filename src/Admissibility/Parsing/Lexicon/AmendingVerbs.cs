using System.Text;

namespace Admissibility.Parsing.Lexicon;

/// <summary>What a verb orders.</summary>
internal enum AmendingOperation
{
    Delete,
    Substitute,
    Replace,
    Insert,
    Complete,
    Precede,
    Write,
    Restore,
    Modify,
    Adapt,
    Repeat,
    Group,
    Become,
}

/// <summary>What a verb shows where nothing else of its sentence is known.</summary>
[Flags]
internal enum VerbSign
{
    None = 0,

    /// <summary>Its infinitive opens an order: laws and titles do not use it otherwise.</summary>
    Imperative = 1,

    /// <summary>Its participle, said of a place in a text, changes that text.</summary>
    Change = 2,

    Both = Imperative | Change,
}

/// <summary>The verbs that change a text, in all forms that amendments and laws use. A new verb is one row.</summary>
internal static class AmendingVerbs
{
    /// <summary>Words are without accent; of the verbs of one operation the first is the one that a message says was expected.</summary>
    private static readonly Row[] s_rows =
    [
        new(AmendingOperation.Delete, "supprimer supprimez", "supprime supprimes supprimee supprimees", VerbSign.Both) { Noun = "suppression" },
        new(AmendingOperation.Delete, "abroger", "abroge abroges abrogee abrogees", VerbSign.Both),
        new(AmendingOperation.Delete, "retirer", "", VerbSign.None),
        new(AmendingOperation.Substitute, "substituer substituez", "substitue substituee", VerbSign.Both),
        new(AmendingOperation.Replace, "remplacer remplacez", "remplace remplaces remplacee remplacees", VerbSign.Both),
        new(AmendingOperation.Insert, "inserer inserez", "insere inseres inseree inserees", VerbSign.Both),
        new(AmendingOperation.Insert, "ajouter ajoutez", "ajoute ajoutes ajoutee ajoutees", VerbSign.Both) { Noun = "ajout" },
        new(AmendingOperation.Insert, "creer", "cree crees creee creees", VerbSign.None),
        new(AmendingOperation.Insert, "introduire", "introduit introduite introduits introduites", VerbSign.Imperative),
        new(AmendingOperation.Insert, "", "institue instituee", VerbSign.None),
        new(AmendingOperation.Insert, "reinserer", "reinsere reinseree", VerbSign.None),
        new(AmendingOperation.Insert, "rajouter", "rajoute rajoutes rajoutee rajoutees", VerbSign.Imperative) { Noun = "rajout" },
        new(AmendingOperation.Complete, "completer completez", "complete completes completee completees", VerbSign.Both),
        new(AmendingOperation.Precede, "faire", "precede precedee precedes precedees", VerbSign.None),
        new(AmendingOperation.Write, "rediger redigez", "redige rediges redigee redigees", VerbSign.Both),
        new(AmendingOperation.Write, "", "intitule intitulee intitules intitulees", VerbSign.Change),
        new(AmendingOperation.Write, "libeller", "libelle libelles libellee libellees", VerbSign.None),
        new(AmendingOperation.Write, "reecrire", "reecrit reecrite", VerbSign.Imperative),
        new(AmendingOperation.Write, "formuler", "formule formulee", VerbSign.None),
        new(AmendingOperation.Restore, "retablir retablissez", "retabli retablis retablie retablies", VerbSign.Both),
        new(AmendingOperation.Modify, "modifier modifiez", "modifie modifies modifiee modifiees", VerbSign.Both),
        new(AmendingOperation.Adapt, "adapter", "adaptee", VerbSign.None),
        new(AmendingOperation.Adapt, "revoir", "revue", VerbSign.None),
        new(AmendingOperation.Adapt, "", "ajustee", VerbSign.None),
        new(AmendingOperation.Adapt, "corriger", "corrigee", VerbSign.None),
        new(AmendingOperation.Repeat, "proceder", "procede", VerbSign.Imperative),
        new(AmendingOperation.Repeat, "operer effectuer appliquer realiser procedez", "", VerbSign.None),
        new(AmendingOperation.Group, "", "regroupe regroupes regroupee regroupees", VerbSign.None),
        new(AmendingOperation.Become, "", "devient deviennent", VerbSign.None),
    ];

    /// <summary>Infinitives that only orders use, with their imperatives.</summary>
    public static WordTable<bool> Orders { get; } = WordSet.Of(Collect(row => (row.Sign & VerbSign.Imperative) != VerbSign.None ? row.Infinitive : ""));

    /// <summary>Participles of which a place in a text is not said unless the text changes.</summary>
    public static WordTable<bool> Changes { get; } = WordSet.Of(Collect(row => (row.Sign & VerbSign.Change) != VerbSign.None ? row.Participle : ""));

    /// <summary>Every form of every verb, and the nouns made of them.</summary>
    public static string All { get; } = $"{Collect(row => row.Infinitive)} {Collect(row => row.Noun)} {Collect(row => row.Participle)}";

    /// <summary>« supprimer », « abroger »: what orders an operation.</summary>
    public static string Infinitives(AmendingOperation operation) => Collect(row => row.Operation == operation ? row.Infinitive : "");

    /// <summary>« suppression »: nouns that order an operation as its verb does.</summary>
    public static string Nouns(AmendingOperation operation) => Collect(row => row.Operation == operation ? row.Noun : "");

    /// <summary>« supprimé », « abrogée »: what is said of the text that changes.</summary>
    public static string Participles(AmendingOperation operation) => Collect(row => row.Operation == operation ? row.Participle : "");

    /// <summary>A loop and no query: queries over values are compiled anew each time the program starts.</summary>
    private static string Collect(Func<Row, string> choose)
    {
        var words = new StringBuilder();
        foreach (var row in s_rows)
        {
            if (choose(row) is { Length: > 0 } chosen)
            {
                words.Append(words.Length > 0 ? " " : "").Append(chosen);
            }
        }

        return words.ToString();
    }

    /// <summary>A verb.</summary>
    /// <param name="Operation">What it orders.</param>
    /// <param name="Infinitive">The infinitive, and the imperative where it is used; empty where the verb orders nothing.</param>
    /// <param name="Participle">Its participles.</param>
    /// <param name="Sign">What it shows by itself.</param>
    private sealed record Row(AmendingOperation Operation, string Infinitive, string Participle, VerbSign Sign)
    {
        public string Noun { get; init; } = "";
    }
}
