using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>
/// Credits may move between the programmes of a mission; its total may not be raised, in commitment authorisations (AE) or in
/// payment appropriations (CP).
/// </summary>
/// <remarks>
/// An error: an addition. In a bill that amends the finance act of the year, what only undoes a cancellation stays below the
/// law in force: there the bill's own change has to be known.
/// </remarks>
public sealed class RaisedCreditsRule() : AmendmentRule<CreditsMoved>(new(
    RuleIds.RaisedCredits, Severity.Error, Ground.Credits, LegalBases.Mission,
    Fr: "Les crédits de la mission {mission} augmentent : {commitments} € en autorisations d’engagement, {payments} € en crédits de paiement. Aucun des deux "
        + "totaux ne peut être supérieur à zéro : gager sur un autre programme de la mission.",
    En: "The credits of the mission {mission} are raised: {commitments} € of commitment authorisations (AE), {payments} € of payment appropriations (CP). "
        + "Neither total may be above zero: take the amount from another programme of the mission.")
{
    Binds = Authors.AllButGovernment,
    Unassessed = new("l’augmentation des crédits au regard du droit en vigueur n’a pas été appréciée",
        "whether the credits exceed the law in force was not assessed"),
})
{
    public override void Define()
    {
        CreditsMoved moved = null!;

        When()
            .Match(() => moved, moved => moved.IsRaised && moved.IsConsistent)
            .Match<Authorship>()
            .Match<CreditsBaseline>(baseline => baseline.IsExceededBy(moved));
        Then()
            .Yield(_ => Report(moved));
    }

    private Finding Report(CreditsMoved moved) => At(
        moved.Location,
        ("mission", moved.Mission is { } name ? $"« {name} »" : "visée"),
        ("commitments", Amounts.Signed(moved.Commitments)),
        ("payments", Amounts.Signed(moved.Payments)));
}
