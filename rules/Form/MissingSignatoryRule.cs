using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An amendment is signed by one of its authors at least.</summary>
/// <remarks>An error, and only where the place for the names is there and empty: a draft that has none is not filed yet.</remarks>
public sealed class MissingSignatoryRule() : Rule(new(
    RuleIds.MissingSignatory, Severity.Error, Ground.Other, LegalBases.Signature,
    Fr: "Aucun signataire : l’amendement doit être signé par l’un de ses auteurs au moins.",
    En: "No signatory: an amendment must be signed by one of its authors at least."))
{
    protected override void Define(RuleBuilder when) => when
        .Match<UnsignedBlock>()
        .Report(block => At(block.Span));
}
