using Admissibility.Amendments;

namespace Admissibility.Documents;

/// <summary>An amendment, and apart from it what was decided.</summary>
/// <param name="Document">The amendment as it was filed.</param>
/// <param name="Decision">What was decided of it; for evaluation alone.</param>
public sealed record DecidedAmendment(AmendmentDocument Document, OfficialDecision Decision);
