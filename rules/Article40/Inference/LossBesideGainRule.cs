using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>
/// A loss that the words show holds, though the exposé says that revenue is to rise, where another provision shows that rise: what one provision gains
/// compensates nothing that another loses.
/// </summary>
public sealed class LossBesideGainRule() : InferenceRule<RevenueLoss, SustainedLoss>("loss-beside-gain")
{
    public override void Define()
    {
        RevenueLoss loss = null!;

        When()
            .Match(() => loss, loss => loss.Strength == EffectStrength.Shown)
            .Exists<StatedPurpose>(purpose => purpose.IsGain && purpose.IsOfAmendment)
            .Exists<RevenueGain>(gain => gain.IsBeside(loss))
            .Not<SubAmendmentOf>()
            .Not<RevenueGain>(gain => gain.Outweighs(loss));
        Then()
            .Yield(_ => new SustainedLoss { Loss = loss });
    }
}
