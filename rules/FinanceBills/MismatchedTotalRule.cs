using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The total that a table of credits states is the sum of its lines.</summary>
/// <remarks>A warning: which of the two is meant, only its author knows; nothing is concluded on the credits meanwhile.</remarks>
public sealed class MismatchedTotalRule() : AmendmentRule<CreditsMoved>(new(
    RuleIds.MismatchedTotal, Severity.Warning, Ground.None, LegalBases.Drafting,
    Fr: "Le solde indiqué n’est pas la somme des lignes ({commitments} € en autorisations d’engagement, {payments} € en crédits de paiement) : à vérifier.",
    En: "The balance stated is not the sum of the lines ({commitments} € of commitment authorisations (AE), {payments} € of payment appropriations (CP)): to "
        + "be checked."))
{
    public override void Define()
    {
        CreditsMoved moved = null!;

        When()
            .Match(() => moved, moved => !moved.IsConsistent);
        Then()
            .Yield(_ => Report(moved));
    }

    private Finding Report(CreditsMoved moved) => At(
        moved.Location, ("commitments", Amounts.Signed(moved.Commitments)), ("payments", Amounts.Signed(moved.Payments)));
}
