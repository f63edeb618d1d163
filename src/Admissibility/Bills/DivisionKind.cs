namespace Admissibility.Bills;

/// <summary>What holds articles or is beside them, and the article itself.</summary>
public enum DivisionKind
{
    Article,

    /// <summary>The title of the bill itself.</summary>
    BillTitle,

    Partie,
    Livre,
    Titre,
    Chapitre,
    Section,
    SousSection,
    Paragraphe,
    Annexe,

    /// <summary>« ÉTAT B »: a table of a finance bill.</summary>
    Etat,

    /// <summary>A motion or the whole text.</summary>
    Text,
}
