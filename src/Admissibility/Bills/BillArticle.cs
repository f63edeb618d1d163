using System.Collections.Immutable;

namespace Admissibility.Bills;

/// <summary>An article of a bill with its alinéas.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Alineas">Its alinéas in order; empty for a deleted article.</param>
public sealed record BillArticle(ArticleNumber Number, ImmutableArray<Alinea> Alineas)
{
    /// <summary>What the note beside its heading says of it.</summary>
    public ArticleStatus Status { get; init; }

    /// <summary>« Articles 19 à 24 »: the last of the articles that one heading represents, this being the first; null for a single article.</summary>
    public ArticleNumber? Through { get; init; }

    /// <summary>Its intitulé, which is not an alinéa; null in most articles.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the text under discussion no longer holds it.</summary>
    public bool IsDeleted => Status is ArticleStatus.Deleted or ArticleStatus.DeletionSettled or ArticleStatus.DeletionMaintained;
}

/// <summary>What an earlier reading made of an article.</summary>
public enum ArticleStatus
{
    /// <summary>In discussion, nothing particular known.</summary>
    Open,

    /// <summary>« (nouveau) »: introduced at the stage before.</summary>
    New,

    /// <summary>« (Supprimé) »: only its number is left.</summary>
    Deleted,

    /// <summary>« (Conforme) »: voted in the same terms by both chambers.</summary>
    Settled,

    /// <summary>« (Suppression conforme) »: deleted by both chambers.</summary>
    DeletionSettled,

    /// <summary>« (Suppression maintenue) »: deleted once more by the same chamber.</summary>
    DeletionMaintained,

    /// <summary>« (Non modifié) »: left as it was by this stage, and in discussion still.</summary>
    Unchanged,
}
