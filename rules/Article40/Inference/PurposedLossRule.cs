using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A loss that the exposé states, where the words alone leave it open, holds if no gain is shown.</summary>
public sealed class PurposedLossRule() : InferenceRule<RevenueLoss, SustainedLoss>("purposed-loss")
{
    public override void Define()
    {
        RevenueLoss loss = null!;

        When()
            .Match(() => loss, loss => loss.Strength == EffectStrength.Open)
            .Not<SubAmendmentOf>()
            .Not<RevenueGain>(gain => gain.Strength > EffectStrength.Open);
        Then()
            .Yield(_ => new SustainedLoss(loss));
    }
}
