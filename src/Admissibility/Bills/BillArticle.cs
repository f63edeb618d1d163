using System.Collections.Immutable;

namespace Admissibility.Bills;

/// <summary>An article of a bill with its alinéas.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Alineas">Its alinéas in order; none for a deleted article.</param>
public sealed record BillArticle(ArticleNumber Number, ImmutableArray<Alinea> Alineas)
{
    public ArticleStatus Status { get; init; }
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
}
