using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>A charge that goes from one public person to another is a charge for the one that receives it.</summary>
/// <remarks>A warning: who pays under the law in force is not known. Nothing compensates it, what the other person saves included.</remarks>
public sealed class MovedChargeRule() : AmendmentRule<ChargeMoved>(new(
    RuleIds.MovedCharge, Severity.Warning, Ground.Charge, LegalBases.MovedCharge,
    Fr: "Passage « {passage} » : pourrait être regardé comme une charge, car la dépense incomberait à une autre personne publique : {to}{from}. Ce que l’une "
        + "économise ne compense pas ce que l’autre dépense.",
    En: "Passage “{passage}”: might be regarded as a public charge, since spending would be that of another public person: {to}{from}. What one saves does "
        + "not make up for what the other spends.")
{
    Binds = Authors.AllButGovernment,
})
{
    private static readonly LocalizedText s_unknown = new("", "");

    public override void Define()
    {
        ChargeMoved moved = null!;

        When()
            .Match(() => moved)
            .Not<PublicCharge>(charge => charge.Location == moved.Location);
        Then()
            .Yield(_ => Report(moved));
    }

    private Finding Report(ChargeMoved moved) => At(
        moved.Location,
        ("passage", moved.Passage),
        ("from", moved.From is { } from ? new($" (au lieu de : {from.Name.Fr})", $" (instead of {from.Name.En})") : s_unknown),
        ("to", moved.To));
}
