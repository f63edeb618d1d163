using System.Collections.Immutable;

namespace Admissibility.Bills;

/// <summary>What an amendment does not say of itself: the bill, its stage, and the dates. All of it is optional.</summary>
public sealed record Dossier
{
    /// <summary>Nothing is known.</summary>
    public static Dossier Empty { get; } = new();

    /// <summary>The chamber that examines the bill.</summary>
    public Chamber? Chamber { get; init; }

    /// <summary>The kind of bill.</summary>
    public BillNature? Nature { get; init; }

    /// <summary>The reading.</summary>
    public Reading? Reading { get; init; }

    /// <summary>Committee or plenary.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The text under discussion at this stage.</summary>
    public Bill? Bill { get; init; }

    /// <summary>The dates of the examination.</summary>
    public BillCalendar? Calendar { get; init; }

    /// <summary>Whether the Government agreed that amendments be filed on the text of the joint committee.</summary>
    public bool? GovernmentAgrees { get; init; }

    /// <summary>What the bill itself does to each mission, for a finance bill; empty where not known.</summary>
    public ImmutableArray<BillMission> Missions { get; init; } = [];

    /// <summary>The amendments filed beside this one, for what is said between them.</summary>
    public Liasse? Liasse { get; init; }

    /// <summary>The day by whose law an amendment is judged; its own date where no day is given.</summary>
    public DateOnly? AsAt { get; init; }
}

/// <summary>A mission of a finance bill.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Commitments">What the bill adds to its authorisations over the law in force, in euros (an amending bill that cancels is below zero); null where
/// not known.</param>
/// <param name="Payments">The same of its payments.</param>
public sealed record BillMission(string Name, decimal? Commitments, decimal? Payments);

/// <summary>The amendments on one text, by uid or number, each with the parent that it names.</summary>
/// <param name="parents">The parent of each, null for one that is not a sub-amendment.</param>
/// <param name="isComplete">Whether one that is not listed does not exist.</param>
public sealed class Liasse(IReadOnlyDictionary<string, string?> parents, bool isComplete)
{
    /// <summary>Whether an amendment that is not listed does not exist.</summary>
    public bool IsComplete => isComplete;

    /// <summary>Whether an amendment is listed, and then what it names as its parent.</summary>
    public bool TryFind(string id, out string? parent) => parents.TryGetValue(id, out parent);
}

/// <summary>The dates of an examination, in Paris time.</summary>
public sealed record BillCalendar
{
    /// <summary>When the discussion opens.</summary>
    public DateTime? Examination { get; init; }

    /// <summary>The deadline for filing, when it was fixed otherwise than by the rule.</summary>
    public DateTime? Deadline { get; init; }

    /// <summary>Days on which the chambers do not work, beside Sundays and public holidays.</summary>
    public ImmutableArray<DateOnly> Closed { get; init; } = [];

    /// <summary>Articles on which a late amendment of the Government or the committee opened the deadline anew.</summary>
    public ImmutableArray<ArticleNumber> Reopened { get; init; } = [];
}
