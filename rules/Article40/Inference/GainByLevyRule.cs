using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A levy that the amendment creates gains revenue, whatever its own exemptions.</summary>
public sealed class GainByLevyRule() : InferenceRule<LevyCreated, RevenueGain>("gain-by-levy")
{
    public override void Define()
    {
        LevyCreated levy = null!;

        When()
            .Match(() => levy);
        Then()
            .Yield(_ => Infer(levy));
    }

    private static RevenueGain Infer(LevyCreated levy) => new()
    {
        Location = levy.Location,
        Bearer = levy.Bearer,
        Strength = EffectStrength.Certain,
    };
}
