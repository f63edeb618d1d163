using Admissibility.Diagnostics;

namespace Admissibility.Facts;

/// <summary>The amendment changes credits, in a table or in words.</summary>
public sealed record CreditsChanged(Location Span);

/// <summary>The part of the finance bill on which the amendment is filed, from 1.</summary>
public sealed record FinancePart(int Number);

/// <summary>What a table of credits does to its mission, in euros.</summary>
/// <param name="Span">The placement; nowhere where there is none.</param>
/// <param name="Mission">The mission; null where it is not named.</param>
/// <param name="Commitments">The sum over its programmes of authorisations (autorisations d'engagement).</param>
/// <param name="Payments">The same of payments (crédits de paiement).</param>
public sealed record CreditsMoved(Location Span, string? Mission, decimal Commitments, decimal Payments)
{
    /// <summary>Whether the bill amends a finance act of the year, so that a credit can be above the bill and below the law in force.</summary>
    public bool IsAmending { get; init; }

    /// <summary>Whether the data refer to the mission as one of the bill.</summary>
    public bool IsMissionKnown { get; init; }

    /// <summary>The total of authorisations that the table states; null where it does not.</summary>
    public decimal? StatedCommitments { get; init; }

    /// <summary>The total of payments that the table states; null where it does not.</summary>
    public decimal? StatedPayments { get; init; }

    public bool IsRaised => Commitments > 0 || Payments > 0;

    /// <summary>Whether the totals stated are the sums of the lines; a table that is not was misread or mistyped.</summary>
    public bool IsConsistent => (StatedCommitments ?? Commitments) == Commitments && (StatedPayments ?? Payments) == Payments;
}
