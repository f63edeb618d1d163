using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A keyword one letter away from what it must mean is read as that, and named.</summary>
public sealed class MisspeltKeywordRule() : AmendmentRule<MisspeltKeyword>(new(
    RuleIds.MisspeltKeyword, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {written} » a été lu comme « {meant} » : à corriger.",
    En: "“{written}” was read as “{meant}”: to be corrected."))
{
    public override void Define()
    {
        MisspeltKeyword keyword = null!;

        When()
            .Match(() => keyword);
        Then()
            .Yield(_ => Report(keyword));
    }

    private Finding Report(MisspeltKeyword keyword) => At(keyword.Location, ("written", keyword.Written), ("meant", keyword.Meant))
        .MendedBy(keyword.Fix);
}
