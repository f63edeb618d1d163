using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>A loss of public resources is admissible only if it is compensated for the same body.</summary>
/// <remarks>
/// A warning: a loss is weighed against the law in force or the text under discussion. Of several losses of one body the clearest is reported,
/// since one gage mends them all. The Government is not bound.
/// </remarks>
public sealed class UncompensatedLossRule() : AmendmentRule<SustainedLoss>(new(
    RuleIds.UncompensatedLoss, Severity.Warning, Ground.Gage, LegalBases.PublicResources,
    Fr: "Passage « {passage} » : {nature} pourrait causer une perte de recettes pour {bearer}, au regard {base}, sans gage au bénéfice de la même "
        + "personne. Élément contraire possible : une base de référence plus favorable. Pour y remédier, compléter par : « {gage} »",
    En: "Passage “{passage}”: {nature} might cause a loss of revenue for {bearer}, against {base}, without a gage for the same body. Possible "
        + "counter-argument: a more favourable base of reference. To mend it, add: “{gage}”")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        SustainedLoss sustained = null!;

        When()
            .Match(() => sustained)
            .Not<Gage>(gage => gage.Covers(sustained.Bearer))
            .Not<SustainedLoss>(other => other.IsReportedFor(sustained));
        Then()
            .Yield(_ => Report(sustained.Loss));
    }

    private Finding Report(RevenueLoss loss) => At(
        loss.Location,
        ("passage", loss.Passage),
        ("nature", loss.Nature),
        ("bearer", loss.Bearer),
        ("base", BaseOf(loss)),
        ("gage", GageSentences.For(loss.Bearer)));

    private static LocalizedText BaseOf(RevenueLoss loss) => loss.Base switch
    {
        BaseOfReference.LawInForce => new("du droit en vigueur", "the law in force"),
        BaseOfReference.Bill => new("du texte en discussion", "the text under discussion"),
        _ => new("d’une base inconnue (texte en discussion non fourni)", "an unknown base (text under discussion not given)"),
    };
}
