using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A loss of which the words leave no doubt holds, whatever else the amendment is for.</summary>
public sealed class CertainLossRule() : InferenceRule<RevenueLoss, SustainedLoss>("certain-loss")
{
    public override void Define()
    {
        RevenueLoss loss = null!;

        When()
            .Match(() => loss, loss => loss.Strength == EffectStrength.Certain);
        Then()
            .Yield(_ => new SustainedLoss(loss));
    }
}
