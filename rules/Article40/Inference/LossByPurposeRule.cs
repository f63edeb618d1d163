using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A change that the words alone leave open loses revenue where the exposé says that less is to be levied; else nothing is inferred.</summary>
public sealed class LossByPurposeRule() : InferenceRule<ProvisionChanged, RevenueLoss>("loss-by-purpose")
{
    public override void Define()
    {
        ProvisionChanged change = null!;

        When()
            .Match(() => change, change => change.Effect.Loses == EffectStrength.Open)
            .Exists<StatedPurpose>(purpose => change.IsMeantBy(purpose))
            .Not<ProvisionChanged>(other => change.MayBeTakenInBy(other))
            .Not<LevyCreated>(levy => levy.Includes(change.Location))
            .Not<BillMeasure>(measure => measure.Explains(change));
        Then()
            .Yield(_ => LossByChangeRule.Infer(change));
    }
}
