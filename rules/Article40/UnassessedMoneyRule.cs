using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Rules;

/// <summary>Where a provision about money is changed and its effect is not known, that is said: silence would pass for a clearance.</summary>
/// <remarks>A gage settles the matter, and so does a loss that is alleged. A change that only gains revenue leaves nothing to assess.</remarks>
public sealed class UnassessedMoneyRule() : AmendmentRule<MoneyBearing>(new(
    RuleIds.UnassessedMoney, Severity.Info, Ground.None, LegalBases.PublicResources,
    Fr: "Incidence financière non appréciée : « {what} » ; le sens de la modification ou la base de référence n’est pas connu.",
    En: "Financial effect not assessed: “{what}”; the direction of the change or the base of reference is not known.")
{
    Binds = Authors.AllButGovernment,
    LeavesVerdictOpen = true,
})
{
    public override void Define()
    {
        MoneyBearing bearing = null!;

        When()
            .Match(() => bearing)
            .Not<SustainedLoss>()
            .Not<Gage>(gage => gage.Object == GageObject.Loss);
        Then()
            .Yield(_ => Report(bearing));
    }

    private Finding Report(MoneyBearing bearing) => At(bearing.Location, ("what", bearing.Why));
}
