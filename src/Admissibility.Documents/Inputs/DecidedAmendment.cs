using Admissibility.Amendments;

namespace Admissibility.Documents;

/// <summary>An amendment, and apart from it what was decided.</summary>
public sealed record DecidedAmendment(AmendmentDocument Document, OfficialDecision Decision);
