using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>
/// A loss that the words show holds, though the exposé says that revenue is to rise, where another provision is changed, which may be the one that gains: what
/// it gains compensates nothing that this one loses.
/// </summary>
public sealed class LossBesideGainRule() : InferenceRule<RevenueLoss, SustainedLoss>("loss-beside-gain")
{
    public override void Define()
    {
        RevenueLoss loss = null!;

        When()
            .Match(() => loss, loss => loss.Strength == EffectStrength.Shown)
            .Exists<StatedPurpose>(purpose => purpose.IsGain && purpose.IsOfAmendment)
            .Exists<ProvisionChanged>(change => loss.IsBeside(change))
            .Not<SubAmendmentOf>()
            .Not<RevenueGain>(gain => gain.Outweighs(loss));
        Then()
            .Yield(_ => new SustainedLoss(loss));
    }
}
