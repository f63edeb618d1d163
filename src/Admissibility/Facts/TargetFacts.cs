using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;

namespace Admissibility.Facts;

/// <summary>A kind of part that an instruction targets in the text that it amends.</summary>
/// <param name="Location">Where it is first named.</param>
/// <param name="Part">The kind.</param>
public sealed record TargetedPart(Location Location, TargetPart Part);

/// <summary>The kinds of parts of a text that an instruction can target.</summary>
public enum TargetPart
{
    /// <summary>The article as a whole, or nothing named in it.</summary>
    Whole,

    /// <summary>Alinéas, by number or by rank.</summary>
    Alineas,

    /// <summary>Sentences of an alinéa.</summary>
    Sentences,

    /// <summary>Quoted words.</summary>
    Words,

    /// <summary>I, A, 1°, a)</summary>
    Subdivisions,

    /// <summary>A table, a row, a column, a cell.</summary>
    Tables,
}

/// <summary>The text to which the targets refer: the amendment's own article, as it is printed before any amendment.</summary>
/// <param name="Article">Its name.</param>
/// <param name="Text">Its text.</param>
public sealed record ArticleUnderAmendment(ArticleName Article, ArticleText Text) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("aimed-text", new("texte visé inconnu", "targeted text unknown"));
}

/// <summary>A target that is not found in the targeted text, or found more than once; known where that text is.</summary>
/// <param name="Location">Where the cause is.</param>
/// <param name="Article">The article in which it was looked for.</param>
/// <param name="Reason">Why it was not found.</param>
public sealed record UnresolvedTarget(Location Location, ArticleName Article, RefusalReason Reason)
{
    /// <summary>What was looked for: the words, the number, the label; null where nothing in particular was.</summary>
    public string? Sought { get; init; }

    /// <summary>How many there are of what was looked for; null where that was not counted.</summary>
    public int? Count { get; init; }

    /// <summary>The nearest match: a passage for words, the existing labels for a label; null where nothing is alike.</summary>
    public string? Closest { get; init; }

    /// <summary>The alinéa that has the words that are not where they are looked for; null where none has them.</summary>
    public int? Alinea { get; init; }
}

/// <summary>A passage of the article that two instructions of the amendment change, each in its own way.</summary>
/// <param name="Location">The later of the two instructions.</param>
/// <param name="Article">The article.</param>
/// <param name="Passage">The words that both change, shortened.</param>
public sealed record OverlappingEdits(Location Location, ArticleName Article, string Passage);

/// <summary>A range whose ends are in the wrong order: « alinéas 7 à 3 ».</summary>
/// <param name="Location">Where it is.</param>
/// <param name="From">The first end, as it is named.</param>
/// <param name="To">The last end.</param>
public sealed record ReversedRange(Location Location, string From, string To);

/// <summary>The amendment is on an article that earlier votes have deleted, or settled in the same terms in both chambers.</summary>
/// <param name="Location">The placement.</param>
/// <param name="Article">The article.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Restores">Whether the amendment writes the article anew, in whole.</param>
public sealed record ClosedArticle(Location Location, ArticleName Article, ArticleStatus Status, bool Restores)
{
    /// <summary>Whether both chambers agree on it: nothing of it is in discussion any more.</summary>
    public bool IsSettled => Status is ArticleStatus.Settled or ArticleStatus.DeletionSettled;
}
