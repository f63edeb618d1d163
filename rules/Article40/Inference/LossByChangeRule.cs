using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A relief that grows or a levy that shrinks loses revenue, unless the change is in the text of a levy that the amendment itself creates.</summary>
public sealed class LossByChangeRule() : InferenceRule<ProvisionChanged, RevenueLoss>("loss-by-change")
{
    public override void Define()
    {
        ProvisionChanged change = null!;

        When()
            .Match(() => change, change => change.Effect.Loses > EffectStrength.Open)
            .Not<LevyCreated>(levy => levy.Includes(change.Location))
            .Not<BillMeasure>(measure => measure.Explains(change));
        Then()
            .Yield(_ => Infer(change));
    }

    internal static RevenueLoss Infer(ProvisionChanged change) => new()
    {
        Location = change.Location,
        Bearer = change.Bearer,
        Passage = change.Passage,
        Nature = LossNatures.Of(change),
        Provision = change.Provision,
        Strength = change.Effect.Loses,
        Base = change.Provision is null ? BaseOfReference.Unknown : BaseOfReference.LawInForce,
    };
}
