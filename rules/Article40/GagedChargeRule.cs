using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Rules;

/// <summary>A gage compensates a loss of resources; a charge cannot be compensated.</summary>
/// <remarks>A warning: of two discussed amendments that say « la charge … est compensée », both meant a loss of tax.</remarks>
public sealed class GagedChargeRule() : AmendmentRule<Gage>(new(
    RuleIds.GagedCharge, Severity.Warning, Ground.Charge, LegalBases.PublicCharge,
    Fr: "Le gage dit compenser une charge : un gage ne couvre pas une charge. S’il s’agit d’une perte de recettes, l’écrire : « La perte de recettes pour … "
        + "est compensée à due concurrence par … ».",
    En: "The clause claims to compensate a charge: no gage covers a charge. If a loss of revenue is meant, write “La perte de recettes pour … est compensée "
        + "à due concurrence par …”.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        Gage gage = null!;

        When()
            .Match(() => gage, gage => gage.Object == GageObject.Charge);
        Then()
            .Yield(_ => At(gage.Location));
    }
}
