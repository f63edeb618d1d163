using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>
/// A passage of the bill is changed whose article only loses revenue: more of it loses more, against the bill and against the law in force. Where the article
/// only gains, less of it loses nothing against the law in force, and nothing is inferred.
/// </summary>
public sealed class LossAgainstBillRule() : InferenceRule<ProvisionChanged, RevenueLoss>("loss-against-bill")
{
    public override void Define()
    {
        ProvisionChanged change = null!;
        BillMeasure measure = null!;

        When()
            .Match(() => change, change => change.Provision == null)
            .Match(() => measure, measure => measure.IsAggravatedBy(change))
            .Not<LevyCreated>(levy => levy.Includes(change.Location));
        Then()
            .Yield(_ => Infer(change, measure));
    }

    private static RevenueLoss Infer(ProvisionChanged change, BillMeasure measure) => new()
    {
        Location = change.Location,
        Bearer = measure.Bearer,
        Passage = change.Passage,
        Nature = LossNatures.Of(change),
        Strength = EffectStrength.Shown,
        Base = BaseOfReference.Bill,
    };
}
