using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A relief opened by a text of its own loses revenue, unless it is of a levy that the same text creates.</summary>
public sealed class LossByReliefRule() : InferenceRule<ReliefCreated, RevenueLoss>("loss-by-relief")
{
    public override void Define()
    {
        ReliefCreated relief = null!;

        When()
            .Match(() => relief)
            .Not<LevyCreated>(levy => levy.Includes(relief.Location))
            .Not<BillMeasure>(measure => measure.Excuses(relief));
        Then()
            .Yield(_ => Infer(relief));
    }

    private static RevenueLoss Infer(ReliefCreated relief) => new()
    {
        Location = relief.Location,
        Bearer = relief.Bearer,
        Passage = relief.Passage,
        Nature = relief.Nature,
        Strength = relief.IsPlain ? EffectStrength.Certain : EffectStrength.Shown,
        Base = BaseOfReference.LawInForce,
    };
}
