using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>No proposal or amendment of a member is admissible that would create or aggravate a public charge.</summary>
/// <remarks>
/// A warning: what is a charge is weighed against the law in force or the text under discussion, whichever favours
/// the author. A request for a report and an experiment are no charge; a charge can never be gaged. The Government is not bound.
/// </remarks>
public sealed class PublicChargeRule() : AmendmentRule<PublicCharge>(new(
    RuleIds.PublicCharge, Severity.Warning, Ground.Charge, LegalBases.PublicCharge,
    Fr: "Passage « {passage} » : pourrait être regardé comme une charge, car il prévoit {nature} dont la dépense pèserait sur {payer}. Élément contraire "
        + "possible : une dépense déjà prévue par le droit en vigueur ou par le texte. Aucun gage ne peut couvrir une charge.",
    En: "Passage “{passage}”: might be regarded as a public charge, since it provides for {nature} at the expense of {payer}. Possible counter-argument: "
        + "spending that the law in force or the text already provides for. No gage can cover a charge.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        PublicCharge charge = null!;

        When()
            .Match(() => charge);
        Then()
            .Yield(_ => Report(charge));
    }

    private Finding Report(PublicCharge charge) => At(
        charge.Location, ("passage", charge.Passage), ("nature", charge.Nature), ("payer", charge.Payer));
}
