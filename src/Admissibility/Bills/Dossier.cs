using System.Collections.Immutable;

namespace Admissibility.Bills;

/// <summary>What an amendment does not say of itself: the bill, where it stands, and when. All of it is optional.</summary>
public sealed record Dossier
{
    public static Dossier Empty { get; } = new();

    public Chamber? Chamber { get; init; }

    public BillNature? Nature { get; init; }

    public Reading? Reading { get; init; }

    public Stage? Stage { get; init; }

    /// <summary>The text under discussion at this stage.</summary>
    public Bill? Bill { get; init; }

    public BillCalendar? Calendar { get; init; }
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
}
