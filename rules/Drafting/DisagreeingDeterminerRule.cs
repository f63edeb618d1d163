using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A determiner and its noun are of one number.</summary>
/// <remarks>« le mot » and « les mots » are those of another rule, which counts what is quoted.</remarks>
public sealed class DisagreeingDeterminerRule() : AmendmentRule<DisagreeingDeterminer>(new(
    RuleIds.DisagreeingDeterminer, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {written} » : un singulier et un pluriel.",
    En: "“{written}”: a singular and a plural."))
{
    public override void Define()
    {
        DisagreeingDeterminer words = null!;

        When()
            .Match(() => words);
        Then()
            .Yield(_ => Report(words));
    }

    private Finding Report(DisagreeingDeterminer words) =>
        At(words.Location, ("written", words.Written)).MendedBy(words.Fix);
}
