using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The total that a table of credits states is the sum of its lines.</summary>
/// <remarks>A warning: which of the two is meant, only its author knows; nothing is concluded on the credits meanwhile.</remarks>
public sealed class MismatchedTotalRule() : Rule(new(
    RuleIds.MismatchedTotal, Severity.Warning, Ground.None, LegalBases.Drafting,
    Fr: "Le solde indiqué n’est pas la somme des lignes ({commitments} € en autorisations d’engagement, {payments} € en crédits de paiement) : à vérifier.",
    En: "The balance stated is not the sum of the lines ({commitments} € of authorisations, {payments} € of payments): to be checked."))
{
    protected override void Define(RuleBuilder when) => when
        .Match<CreditsMoved>(moved => !moved.IsConsistent)
        .Report(moved => At(moved.Span, ("commitments", Amounts.Signed(moved.Commitments)), ("payments", Amounts.Signed(moved.Payments))));
}
