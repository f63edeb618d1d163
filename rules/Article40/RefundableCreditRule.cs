using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The part of a tax credit that exceeds the tax is paid out: a charge, which the gage of the loss does not cover.</summary>
/// <remarks>A warning: that the refund is a charge is doctrine that was not read; most gaged credits carry the limiting clause.</remarks>
public sealed class RefundableCreditRule() : AmendmentRule<ReliefCreated>(new(
    RuleIds.RefundableCredit, Severity.Warning, Ground.Charge, LegalBases.PublicCharge,
    Fr: "Passage « {passage} » : le crédit d’impôt est gagé, mais sa part qui excède l’impôt dû serait remboursée, ce qui pourrait être regardé comme une "
        + "charge. Pour y remédier, ajouter : « Le I n’est applicable qu’aux sommes venant en déduction de l’impôt dû. »",
    En: "Passage “{passage}”: the tax credit is gaged, but what exceeds the tax would be refunded, which might be regarded as a charge. To mend it, add: “Le "
        + "I n’est applicable qu’aux sommes venant en déduction de l’impôt dû.”")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        ReliefCreated relief = null!;

        When()
            .Match(() => relief, relief => relief.IsCredit)
            .Exists<Gage>(gage => gage.Covers(relief.Bearer))
            .Not<CreditLimited>()
            .Not<ReliefCreated>(other => other.IsCredit && other.Precedes(relief));
        Then()
            .Yield(_ => Report(relief));
    }

    private Finding Report(ReliefCreated relief) => At(relief.Location, ("passage", relief.Passage));
}
