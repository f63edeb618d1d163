using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A loss of public resources is admissible only if it is compensated for the same body.</summary>
/// <remarks>A warning: a loss is weighed against the law in force or the text under discussion. The Government is not bound.</remarks>
public sealed class UncompensatedLossRule() : AmendmentRule<RevenueLoss>(new(
    RuleIds.UncompensatedLoss, Severity.Warning, Ground.Gage, LegalBases.PublicResources,
    Fr: "Passage « {passage} » : {nature} pourrait causer une perte de recettes pour {bearer}, sans gage au bénéfice de la même personne. Piste : « La perte "
        + "de recettes pour {bearer} est compensée à due concurrence par … ».",
    En: "Passage “{passage}”: {nature} might cause a loss of revenue for {bearer}, without a gage for the same body. Suggestion: add “La perte de recettes "
        + "pour … est compensée à due concurrence par …”.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        RevenueLoss loss = null!;

        When()
            .Match(() => loss)
            .Not<Gage>(gage => gage.Covers(loss.Bearer));
        Then()
            .Yield(_ => Report(loss));
    }

    private Finding Report(RevenueLoss loss) => At(
        loss.Location, ("passage", loss.Passage), ("nature", loss.Nature), ("bearer", loss.Bearer));
}
