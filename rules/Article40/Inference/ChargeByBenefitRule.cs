using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A benefit that is opened to others, made greater or paid longer costs more to who pays it, unless the exposé says the opposite.</summary>
public sealed class ChargeByBenefitRule() : InferenceRule<ProvisionChanged, PublicCharge>("charge-by-benefit")
{
    public override void Define()
    {
        ProvisionChanged change = null!;

        When()
            .Match(() => change, change => change.WidensBenefit)
            .Not<StatedPurpose>(purpose => purpose.IsGain);
        Then()
            .Yield(_ => Infer(change));
    }

    private static PublicCharge Infer(ProvisionChanged change) => new()
    {
        Location = change.Location,
        Payer = change.Bearer,
        Passage = change.Passage,
        Nature = new(
            $"l’élargissement ou la hausse d’une prestation ({change.Provision!.Heading})",
            $"a benefit widened or raised ({change.Provision.Heading})"),
    };
}
