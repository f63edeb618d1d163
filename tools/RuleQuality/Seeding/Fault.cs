using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>An admitted amendment in its dossier, as it was.</summary>
internal sealed record Original(AmendmentDocument Document, AmendmentSyntax Syntax, Dossier Dossier);

/// <summary>The same with one fault in it.</summary>
/// <param name="Document">The amendment.</param>
/// <param name="Dossier">Its dossier.</param>
/// <param name="Expected">Where the fault is to be reported; null where it has no place in the text.</param>
internal sealed record Planted(AmendmentDocument Document, Dossier Dossier, Location? Expected);

/// <summary>A kind of fault that can be planted.</summary>
/// <param name="Kind">Its name in the table.</param>
/// <param name="RuleId">The rule that must speak, or null as long as there is none.</param>
/// <param name="Plant">Plants it, or gives null where the amendment has no place for it.</param>
/// <param name="OnCredits">Whether it is planted in tables of credits, and in nothing else.</param>
internal sealed record Fault(string Kind, string? RuleId, Func<Original, Random, Planted?> Plant, bool OnCredits = false);
