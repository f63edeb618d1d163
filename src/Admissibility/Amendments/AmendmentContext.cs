using Admissibility.Bills;

namespace Admissibility.Amendments;

/// <summary>What structured data says about where an amendment is filed; all of it is known before any decision.</summary>
public sealed record AmendmentContext
{
    /// <summary>Committee or plenary.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The kind of bill, where its uid shows it.</summary>
    public BillNature? Nature { get; init; }

    /// <summary>The bill by the reference of the archive.</summary>
    public string? BillReference { get; init; }

    /// <summary>The examination: one bill at one stage, by the reference of the archive.</summary>
    public string? Examination { get; init; }

    /// <summary>The part of a finance bill, from 1; null for a text of one part.</summary>
    public int? Part { get; init; }

    /// <summary>The annex of the article on which it is filed, as structured data name it: « ÉTAT B »; null for the article itself.</summary>
    public string? Annex { get; init; }

    /// <summary>The amendment to which this is a sub-amendment.</summary>
    public string? ParentId { get; init; }

    /// <summary>The hour of filing, in Paris time.</summary>
    public TimeOnly? FiledAt { get; init; }

    /// <summary>The alinéa, as a column of its own gives it (Sénat): « 8 », « Rédaction complète ».</summary>
    public string? Alinea { get; init; }

    /// <summary>The law that the amendment says it changes: « c rural, art. L253-1-1 ».</summary>
    public string? LawReference { get; init; }
}
