using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A loss that the words show holds, unless the exposé says that revenue is to rise, or a gain is shown more clearly than the loss.</summary>
/// <remarks>What a sub-amendment changes is weighed against an amendment that is not known.</remarks>
public sealed class SustainedLossRule() : InferenceRule<RevenueLoss, SustainedLoss>("sustained-loss")
{
    public override void Define()
    {
        RevenueLoss loss = null!;

        When()
            .Match(() => loss, loss => loss.Strength == EffectStrength.Shown)
            .Not<StatedPurpose>(purpose => purpose.IsGain && purpose.IsOfAmendment)
            .Not<SubAmendmentOf>()
            .Not<RevenueGain>(gain => gain.Outweighs(loss));
        Then()
            .Yield(_ => new SustainedLoss(loss));
    }
}
