using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Why an amendment is not applied.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Words">The reason in words: what was looked for, and what is there instead.</param>
/// <param name="Span">Where in the dispositif the cause stands.</param>
public sealed record Refusal(RefusalReason Reason, LocalizedText Words, TextSpan Span)
{
    /// <summary>What was looked for: the words, the number, the label; null where nothing in particular was.</summary>
    public string? Sought { get; init; }

    /// <summary>How many there are of what was looked for; null where that was not counted.</summary>
    public int? Count { get; init; }

    /// <summary>What comes nearest: a passage for words, the labels there are for a label; null where nothing is alike.</summary>
    public string? Closest { get; init; }

    /// <summary>The alinéa in which words stand that are not where they are looked for; null where they stand nowhere.</summary>
    public int? Alinea { get; init; }
}

public enum RefusalReason
{
    /// <summary>There is no dispositif, or it orders nothing.</summary>
    NothingOrdered,

    /// <summary>A sentence of the dispositif was not understood.</summary>
    NotUnderstood,

    /// <summary>The amendment stands beside the articles: a new article, a motion, a division.</summary>
    OutsideArticles,

    /// <summary>The bill has no such article.</summary>
    NoSuchArticle,

    /// <summary>The article has no text any more.</summary>
    ArticleDeleted,

    /// <summary>The article was voted in the same terms by both chambers.</summary>
    ArticleSettled,

    /// <summary>The instruction aims at another article than the amendment.</summary>
    OtherArticle,

    /// <summary>The instruction changes a text in force, or one that is not the bill.</summary>
    LawInForce,

    /// <summary>The instruction changes another amendment.</summary>
    OtherAmendment,

    NoSuchAlinea,
    NoSuchSentence,
    NoSuchSubdivision,
    NoSuchHeading,
    NoSuchTable,

    /// <summary>« alinéas 9 à 7 »</summary>
    RangeReversed,

    /// <summary>« cet alinéa », « la même phrase », and none was named before.</summary>
    NothingMeant,

    WordsNotFound,

    /// <summary>The words stand several times where they are looked for, and it is not said which are meant.</summary>
    WordsAmbiguous,

    /// <summary>« la troisième occurrence » of words that stand there twice.</summary>
    NoSuchOccurrence,

    /// <summary>« procéder à la même substitution », and none comes before.</summary>
    NothingToRepeat,

    /// <summary>The same stretch is changed twice, in different ways.</summary>
    Conflict,

    /// <summary>What is ordered fits the text in several ways, or in none.</summary>
    Uncertain,
}
