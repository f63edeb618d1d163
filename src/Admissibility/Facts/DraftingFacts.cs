using Admissibility.Diagnostics;

namespace Admissibility.Facts;

/// <summary>« le mot » where several words are quoted, « les mots » where one is.</summary>
/// <param name="Location">The noun with its article: « au mot ».</param>
/// <param name="Written">The same, as it is written.</param>
/// <param name="Count">How many words are quoted.</param>
public sealed record MiscountedWords(Location Location, string Written, int Count)
{
    /// <summary>How it is mended; null where a word that has to agree is not found.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>A noun before a quotation that has another noun: « le mot : « 2027 » » for « l'année ».</summary>
/// <param name="Location">The noun with its article.</param>
/// <param name="Written">The same, as it is written.</param>
/// <param name="Meant">The noun that what is quoted has, with its article.</param>
public sealed record MisnamedQuotation(Location Location, string Written, string Meant)
{
    /// <summary>Whether it is a number of several figures that is called a figure: « le chiffre : « 25 » ».</summary>
    public bool IsFigure { get; init; }

    /// <summary>How it is mended; null where a word that has to agree is not found.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>A list that passes over a label: « 2° », then « 4° ».</summary>
/// <param name="Location">The label after the gap.</param>
/// <param name="Before">The label before it.</param>
/// <param name="Written">The label after the gap, as it is written.</param>
/// <param name="Missing">The label that follows the one before: « 3° ».</param>
public sealed record NumberingGap(Location Location, string Before, string Written, string Missing)
{
    /// <summary>How the list is numbered anew from there; null where that is not certain.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>A list that has one label twice in a row.</summary>
/// <param name="Location">The second of the two.</param>
/// <param name="Written">The label as it is written.</param>
public sealed record NumberingDouble(Location Location, string Written)
{
    /// <summary>How the list is numbered anew from there; null where that is not certain.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>The first of a series without the ending that it has in the law: « article 1 », « titre I », « 1 janvier ».</summary>
/// <param name="Location">The number.</param>
/// <param name="Written">With the word that it numbers, as it is written.</param>
/// <param name="Meant">The same with « 1er » or « Ier ».</param>
public sealed record UnrankedFirst(Location Location, string Written, string Meant)
{
    /// <summary>How it is mended.</summary>
    public required Fix Fix { get; init; }
}

/// <summary>One word twice in a row: « de de ».</summary>
/// <param name="Location">Both.</param>
/// <param name="Word">The word.</param>
public sealed record RepeatedWord(Location Location, string Word)
{
    /// <summary>How it is mended.</summary>
    public required Fix Fix { get; init; }
}

/// <summary>« les alinéa », « l'alinéas »: a determiner and a noun of which one is singular and the other plural.</summary>
/// <param name="Location">Both.</param>
/// <param name="Written">Both, as they are written.</param>
public sealed record DisagreeingDeterminer(Location Location, string Written)
{
    /// <summary>How they are mended; null where nothing after them shows how many are meant.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>« du même code », « l'article précité », where nothing of the kind was named before in a text that is complete by itself.</summary>
/// <param name="Location">The reference.</param>
/// <param name="Words">As it is written.</param>
public sealed record MissingAntecedent(Location Location, string Words);

/// <summary>Words that are replaced by the same words.</summary>
/// <param name="Location">The words that are put in.</param>
/// <param name="Words">The words.</param>
public sealed record UnchangedWords(Location Location, string Words);

/// <summary>An order worded as the other chamber words it: « Alinéa 3 » on a line of its own in the Assemblée, « À l'alinéa 3, » in the Sénat.</summary>
/// <param name="Location">The place that is named so.</param>
/// <param name="IsOfSenat">Whether it is worded as in the Sénat.</param>
/// <param name="Number">The alinéas, as they are written.</param>
public sealed record OtherChamberIdiom(Location Location, bool IsOfSenat, string Number);

/// <summary>« second » where the article has more than two: « la seconde phrase » of four.</summary>
/// <param name="Location">The word.</param>
/// <param name="Written">The word as it is written.</param>
/// <param name="Meant">« deuxième »</param>
/// <param name="Count">How many there are.</param>
public sealed record SecondOfMany(Location Location, string Written, string Meant, int Count)
{
    /// <summary>Whether sentences are counted, and not alinéas.</summary>
    public bool IsSentence { get; init; }

    /// <summary>How it is mended.</summary>
    public required Fix Fix { get; init; }
}
