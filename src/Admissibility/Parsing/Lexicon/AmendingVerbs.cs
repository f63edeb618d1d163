using System.Text;
using Admissibility.Text;

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
    Begin,
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
    /// <summary>As they are spelt; of the verbs of one operation the first is the one that a message says was expected.</summary>
    private static readonly Row[] s_rows =
    [
        new(AmendingOperation.Delete, "supprimer supprimez", "supprimé supprimés supprimée supprimées", VerbSign.Both) { Noun = "suppression" },
        new(AmendingOperation.Delete, "abroger", "abrogé abrogés abrogée abrogées", VerbSign.Both),
        new(AmendingOperation.Delete, "retirer", "", VerbSign.None),
        new(AmendingOperation.Substitute, "substituer substituez", "substitué substituée", VerbSign.Both),
        new(AmendingOperation.Replace, "remplacer remplacez", "remplacé remplacés remplacée remplacées", VerbSign.Both),
        new(AmendingOperation.Insert, "insérer insérez", "inséré insérés insérée insérées", VerbSign.Both),
        new(AmendingOperation.Insert, "ajouter ajoutez", "ajouté ajoutés ajoutée ajoutées", VerbSign.Both) { Noun = "ajout" },
        new(AmendingOperation.Insert, "créer", "créé créés créée créées", VerbSign.None),
        new(AmendingOperation.Insert, "introduire", "introduit introduite introduits introduites", VerbSign.Imperative),
        new(AmendingOperation.Insert, "", "institué instituée", VerbSign.None),
        new(AmendingOperation.Insert, "réinsérer", "réinséré réinsérée", VerbSign.None),
        new(AmendingOperation.Insert, "rajouter", "rajouté rajoutés rajoutée rajoutées", VerbSign.Imperative) { Noun = "rajout" },
        new(AmendingOperation.Complete, "compléter complétez", "complété complétés complétée complétées", VerbSign.Both),
        new(AmendingOperation.Precede, "faire", "précédé précédée précédés précédées", VerbSign.None),
        new(AmendingOperation.Write, "rédiger rédigez", "rédigé rédigés rédigée rédigées", VerbSign.Both),
        new(AmendingOperation.Write, "", "intitulé intitulée intitulés intitulées", VerbSign.Change),
        new(AmendingOperation.Write, "libeller", "libellé libellés libellée libellées", VerbSign.None),
        new(AmendingOperation.Write, "réécrire", "réécrit réécrite", VerbSign.Imperative),
        new(AmendingOperation.Write, "formuler", "formulé formulée", VerbSign.None),
        new(AmendingOperation.Restore, "rétablir rétablissez", "rétabli rétablis rétablie rétablies", VerbSign.Both),
        new(AmendingOperation.Modify, "modifier modifiez", "modifié modifiés modifiée modifiées", VerbSign.Both),
        new(AmendingOperation.Adapt, "adapter", "adaptée", VerbSign.None),
        new(AmendingOperation.Adapt, "revoir", "revue", VerbSign.None),
        new(AmendingOperation.Adapt, "", "ajustée", VerbSign.None),
        new(AmendingOperation.Adapt, "corriger", "corrigée", VerbSign.None),
        new(AmendingOperation.Repeat, "procéder", "procédé", VerbSign.Imperative),
        new(AmendingOperation.Repeat, "opérer effectuer appliquer réaliser procédez", "", VerbSign.None),
        new(AmendingOperation.Group, "", "regroupé regroupés regroupée regroupées", VerbSign.None),
        new(AmendingOperation.Become, "", "devient deviennent", VerbSign.None),
        new(AmendingOperation.Begin, "démarrer débuter commencer", "", VerbSign.None),
    ];

    /// <summary>Infinitives that only orders use, with their imperatives.</summary>
    public static WordTable<bool> Imperatives { get; } = WordSet.Of(Collect(row => (row.Sign & VerbSign.Imperative) != VerbSign.None ? row.Infinitive : ""));

    /// <summary>Participles of which a place in a text is not said unless the text changes.</summary>
    public static WordTable<bool> Changes { get; } = WordSet.Of(Collect(row => (row.Sign & VerbSign.Change) != VerbSign.None ? row.Participle : ""));

    /// <summary>Every form of every verb, and the nouns made of them.</summary>
    public static string Spelt { get; } = $"{Spell(row => row.Infinitive)} {Spell(row => row.Noun)} {Spell(row => row.Participle)}";

    /// <summary>The same without accents.</summary>
    public static string All { get; } = Typography.FoldText(Spelt);

    /// <summary>« supprimer », « abroger »: what orders an operation.</summary>
    public static string Infinitives(AmendingOperation operation) => Collect(row => row.Operation == operation ? row.Infinitive : "");

    /// <summary>« suppression »: nouns that order an operation as its verb does.</summary>
    public static string Nouns(AmendingOperation operation) => Collect(row => row.Operation == operation ? row.Noun : "");

    /// <summary>« supprimé », « abrogée »: what is said of the text that changes.</summary>
    public static string Participles(AmendingOperation operation) => Collect(row => row.Operation == operation ? row.Participle : "");

    private static string Collect(Func<Row, string> choose) => Typography.FoldText(Spell(choose));

    /// <summary>A loop and no query: queries over values are compiled anew each time the program starts.</summary>
    private static string Spell(Func<Row, string> choose)
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
