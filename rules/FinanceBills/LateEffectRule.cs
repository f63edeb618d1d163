using System.Globalization;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The first part of a finance bill holds what bears on the resources of its year: the Sénat rules out what takes effect only later.</summary>
/// <remarks>Doctrine of the finance committee of the Sénat; the Assemblée discusses such amendments. For information only.</remarks>
public sealed class LateEffectRule() : AmendmentRule<EffectYear>(new(
    RuleIds.LateEffect, Severity.Info, Ground.FirstPart, LegalBases.FirstPartYear,
    Fr: "Effet à partir de {year} seulement : la commission des finances du Sénat écarte de la première partie ce qui ne touche pas les ressources de "
        + "l’année du projet, {bill}.",
    En: "No effect before {year}: the finance committee of the Sénat rules out of the first part what does not touch the resources of the year of the "
        + "bill, {bill}."))
{
    public override void Define()
    {
        EffectYear effect = null!;

        When()
            .Match(() => effect)
            .Exists<FinancePart>(part => part.Number == 1)
            .Exists<DossierChamber>(chamber => chamber.Chamber == Chamber.Senat)
            .Not<EffectYear>(other => !other.IsAfterBill);
        Then()
            .Yield(_ => Report(effect));
    }

    private Finding Report(EffectYear effect) => At(
        effect.Location,
        ("year", effect.Year.ToString(CultureInfo.InvariantCulture)),
        ("bill", effect.BillYear.ToString(CultureInfo.InvariantCulture)));
}
