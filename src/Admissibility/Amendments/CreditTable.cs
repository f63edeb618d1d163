using System.Collections.Immutable;

namespace Admissibility.Amendments;

/// <summary>Credits moved between the programmes of a mission of a finance bill, as structured data give them.</summary>
/// <param name="Kind">The table's kind, by the name of its field: « PLF », « PLFR », « PLFSS ».</param>
/// <param name="Mission">The mission, or null where it is not named.</param>
/// <param name="Programmes">The programmes, in order.</param>
public sealed record CreditTable(string Kind, string? Mission, ImmutableArray<CreditLine> Programmes)
{
    /// <summary>Whether the data refer to the mission as one of the bill, and do not merely name it.</summary>
    public bool IsMissionReferenced { get; init; }

    /// <summary>What the table itself says is the total of the authorisations, in euros; null where it does not.</summary>
    public decimal? StatedCommitments { get; init; }

    /// <summary>What the table itself says is the total of the payments, in euros; null where it does not.</summary>
    public decimal? StatedPayments { get; init; }
}

/// <summary>What a programme gains or loses.</summary>
/// <param name="Programme">Its name.</param>
/// <param name="Commitments">Autorisations d'engagement, in euros.</param>
/// <param name="Payments">Crédits de paiement, in euros.</param>
/// <param name="IsNew">Whether the amendment creates the programme.</param>
public sealed record CreditLine(string Programme, decimal Commitments, decimal Payments, bool IsNew);
