using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A loss that the words alone leave open holds where the exposé says that less is to be levied, and no gain is shown.</summary>
public sealed class PurposedLossRule() : InferenceRule<RevenueLoss, SustainedLoss>("purposed-loss")
{
    public override void Define()
    {
        RevenueLoss loss = null!;

        When()
            .Match(() => loss, loss => loss.Strength == EffectStrength.Open)
            .Exists<StatedPurpose>(purpose => loss.IsMeantBy(purpose))
            .Not<SubAmendmentOf>()
            .Not<RevenueGain>(gain => gain.Strength > EffectStrength.Open);
        Then()
            .Yield(_ => new SustainedLoss(loss));
    }
}
