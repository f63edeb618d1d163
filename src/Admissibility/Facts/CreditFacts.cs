using Admissibility.Bills;
using Admissibility.Diagnostics;

namespace Admissibility.Facts;

/// <summary>The amendment changes credits, in a table or in words.</summary>
/// <param name="Location">The table or the sentence; nowhere where the amendment is a table without a placement.</param>
public sealed record CreditsChanged(Location Location);

/// <summary>The part of the finance bill on which the amendment is filed, from 1.</summary>
/// <param name="Number">1 or 2.</param>
public sealed record FinancePart(int Number);

/// <summary>What a table of credits does to its mission, in euros.</summary>
/// <param name="Location">The placement; nowhere where the amendment has no placement.</param>
/// <param name="Mission">The mission; null where it is not named.</param>
/// <param name="Commitments">The sum over its programmes of commitment authorisations (AE).</param>
/// <param name="Payments">The same of payment appropriations (CP).</param>
public sealed record CreditsMoved(Location Location, string? Mission, decimal Commitments, decimal Payments)
{
    /// <summary>Whether the data refer to the mission as one of the bill.</summary>
    public bool IsMissionKnown { get; init; }

    /// <summary>The total of commitment authorisations (AE) that the table states; null where it does not.</summary>
    public decimal? StatedCommitments { get; init; }

    /// <summary>The total of payment appropriations (CP) that the table states; null where it does not.</summary>
    public decimal? StatedPayments { get; init; }

    /// <summary>Whether either total is above zero.</summary>
    public bool IsRaised => Commitments > 0 || Payments > 0;

    /// <summary>Whether the totals stated are the sums of the lines; a table that is not was misread or mistyped.</summary>
    public bool IsConsistent => (StatedCommitments ?? Commitments) == Commitments && (StatedPayments ?? Payments) == Payments;
}

/// <summary>What the credits of a mission are compared with: the bill of the year, or both an amending bill and the law in force.</summary>
/// <param name="Missions">The missions of an amending bill, with what it does to each; null in the annual bill, to which any addition is a raise.</param>
public sealed record CreditsBaseline(DossierMissions? Missions) : IContextFact
{
    /// <inheritdoc cref="DossierMissions.Missing"/>
    public static MissingItem Missing => DossierMissions.Missing;

    /// <summary>
    /// Whether a change lifts a mission above its baseline. In an amending bill the one of the two that favours the author counts;
    /// where the bill's own change is not known, nothing is alleged.
    /// </summary>
    public bool IsExceededBy(CreditsMoved moved)
    {
        ArgumentNullException.ThrowIfNull(moved);
        return moved.IsRaised && (Missions is null || (moved.Mission is { } name && Missions.Find(name) is { } mission && IsExceeded(mission, moved)));
    }

    private static bool IsExceeded(BillMission mission, CreditsMoved moved) =>
        Exceeds(mission.Commitments, moved.Commitments) || Exceeds(mission.Payments, moved.Payments);

    private static bool Exceeds(decimal? ofBill, decimal change) => ofBill is { } before && before + change > Math.Max(before, 0);
}

/// <summary>Credits that a text raises or lowers in words, without a table.</summary>
/// <param name="Location">The sentence.</param>
/// <param name="IsRaise">Whether they are raised.</param>
/// <param name="Passage">Its words, shortened.</param>
public sealed record CreditsWorded(Location Location, bool IsRaise, string Passage);

/// <summary>Spending objectives of social security that an amendment changes: those of branches, and the national objective of health insurance.</summary>
/// <param name="Location">The first change that raises one; the first of all where none does.</param>
/// <param name="Rise">What the changes add up to, in the unit of the text; zero or less where they give as much as they take.</param>
public sealed record ObjectivesChanged(Location Location, decimal Rise);

/// <summary>A charge that goes from one public person to another.</summary>
/// <param name="Location">The sentence, or the replacement.</param>
/// <param name="From">Who paid; null where it is not said.</param>
/// <param name="To">Who would pay.</param>
/// <param name="Passage">The words.</param>
public sealed record ChargeMoved(Location Location, PublicBody? From, PublicBody To, string Passage);
