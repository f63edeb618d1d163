using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A change that may lose or gain by its words gains where the exposé says that more is to be levied; else nothing is inferred.</summary>
public sealed class GainByPurposeRule() : InferenceRule<ProvisionChanged, RevenueGain>("gain-by-purpose")
{
    public override void Define()
    {
        ProvisionChanged change = null!;

        When()
            .Match(() => change, change => change.Effect.IsEither)
            .Exists<StatedPurpose>(purpose => purpose.IsGain)
            .Not<ProvisionChanged>(other => change.MayBeTakenInBy(other));
        Then()
            .Yield(_ => GainByChangeRule.Infer(change));
    }
}
