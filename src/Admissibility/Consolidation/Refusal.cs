using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Why an amendment is not applied.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Words">The reason in words: what was sought, and what was found instead.</param>
/// <param name="Span">The cause, in the dispositif.</param>
public sealed record Refusal(RefusalReason Reason, LocalizedText Words, TextSpan Span)
{
    /// <summary>What was sought: the words, the number, the label; null where nothing in particular was.</summary>
    public string? Sought { get; init; }

    /// <summary>How many there are of what was sought; null where that was not counted.</summary>
    public int? Count { get; init; }

    /// <summary>What is most like it: a passage for words, the existing labels for a label; null where nothing is alike.</summary>
    public string? Closest { get; init; }

    /// <summary>The first alinéa of the article that has the words, though not where they are sought; null where none has them.</summary>
    public int? Alinea { get; init; }

    /// <summary>Whether only an instruction outside the article is left out: what the amendment changes in the article is applied.</summary>
    public bool IsElsewhere => Reason is RefusalReason.OtherArticle or RefusalReason.OutsideTheArticle;
}

/// <summary>The kinds of reasons for which an amendment is not applied.</summary>
public enum RefusalReason
{
    /// <summary>There is no dispositif, or it orders nothing.</summary>
    NothingOrdered,

    /// <summary>A sentence of the dispositif was not understood.</summary>
    NotUnderstood,

    /// <summary>The amendment is not on an article: a new article, a motion, a division.</summary>
    OutsideArticles,

    /// <summary>The bill has no such article.</summary>
    NoSuchArticle,

    /// <summary>The article has no text any more.</summary>
    ArticleDeleted,

    /// <summary>The article was voted in the same terms by both chambers.</summary>
    ArticleSettled,

    /// <summary>The instruction targets another article than the amendment.</summary>
    OtherArticle,

    /// <summary>The instruction changes the title of the bill, or its other articles as well.</summary>
    OutsideTheArticle,

    /// <summary>The instruction changes a text in force, or one that is not the bill.</summary>
    LawInForce,

    /// <summary>The instruction changes another amendment.</summary>
    OtherAmendment,

    /// <summary>« alinéa 14 » of an article that has fewer.</summary>
    NoSuchAlinea,

    /// <summary>« la troisième phrase » of an alinéa that has fewer.</summary>
    NoSuchSentence,

    /// <summary>« le 4° », and no alinéa begins with that label.</summary>
    NoSuchSubdivision,

    /// <summary>The heading of a division that the article does not have.</summary>
    NoSuchHeading,

    /// <summary>A row, a column or a cell that no table of the article has.</summary>
    NoSuchTable,

    /// <summary>« alinéas 9 à 7 »</summary>
    RangeReversed,

    /// <summary>« cet alinéa », « la même phrase », with no earlier one named.</summary>
    NothingMeant,

    /// <summary>The words are not where they are sought.</summary>
    WordsNotFound,

    /// <summary>The words are there several times where they are sought, and the amendment does not say which.</summary>
    WordsAmbiguous,

    /// <summary>« la troisième occurrence » of words that are there twice.</summary>
    NoSuchOccurrence,

    /// <summary>« procéder à la même substitution », with no earlier substitution.</summary>
    NothingToRepeat,

    /// <summary>The same passage is changed twice, in different ways.</summary>
    Conflict,

    /// <summary>What is ordered fits the text in several ways, or not at all.</summary>
    Uncertain,
}
