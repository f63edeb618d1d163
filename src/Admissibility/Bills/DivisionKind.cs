namespace Admissibility.Bills;

/// <summary>What holds articles or is beside them, and the article itself.</summary>
public enum DivisionKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>The title of the bill itself.</summary>
    BillTitle,

    /// <summary>« PREMIÈRE PARTIE »</summary>
    Partie,

    /// <summary>« LIVRE II »</summary>
    Livre,

    /// <summary>« TITRE Ier »</summary>
    Titre,

    /// <summary>« Sous-titre II »</summary>
    SousTitre,

    /// <summary>« Chapitre III »</summary>
    Chapitre,

    /// <summary>« Section 1 »</summary>
    Section,

    /// <summary>« Sous-section 2 »</summary>
    SousSection,

    /// <summary>« Paragraphe 1 »</summary>
    Paragraphe,

    /// <summary>« Sous-paragraphe 2 »</summary>
    SousParagraphe,

    /// <summary>« ANNEXE »</summary>
    Annexe,

    /// <summary>« ÉTAT B »: a table of a finance bill.</summary>
    Etat,

    /// <summary>A motion or the whole text.</summary>
    Text,
}
