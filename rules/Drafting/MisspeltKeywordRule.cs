using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A keyword one letter away from what it must mean is read as that, and named.</summary>
public sealed class MisspeltKeywordRule() : Rule(new(
    RuleIds.MisspeltKeyword, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {written} » a été lu comme « {meant} » : à corriger.",
    En: "“{written}” was read as “{meant}”: to be corrected."))
{
    protected override void Define(RuleBuilder when) => when
        .Match<MisspeltKeyword>()
        .Report(slip => At(slip.Span, ("written", slip.Written), ("meant", slip.Meant)));
}
