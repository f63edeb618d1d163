using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Credits raised in words: nothing beside them shows that the total of the mission stays the same.</summary>
/// <remarks>A warning: the mission and what it is given are not read from a sentence. One credit that is lowered is enough to say nothing.</remarks>
public sealed class WordedCreditsRule() : AmendmentRule<CreditsWorded>(new(
    RuleIds.WordedCredits, Severity.Warning, Ground.Credits, LegalBases.Mission,
    Fr: "Passage « {passage} » : des crédits sont augmentés sans qu’aucun autre soit réduit. Le total de la mission ne peut augmenter : gager sur un autre "
        + "programme de la même mission.",
    En: "Passage “{passage}”: credits are raised and no other is lowered. The total of the mission may not be raised: take the amount from another programme "
        + "of the same mission.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        CreditsWorded credits = null!;

        When()
            .Match(() => credits)
            .Not<CreditsWorded>(other => !other.IsRaise);
        Then()
            .Yield(_ => Report(credits));
    }

    private Finding Report(CreditsWorded credits) => At(credits.Location, ("passage", credits.Passage));
}
