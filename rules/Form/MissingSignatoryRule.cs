using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An amendment is signed by one of its authors at least.</summary>
/// <remarks>An error, and only where the place for the names is there and empty: a draft without such a place is not filed yet.
/// A row without dispositif (withdrawn, or inadmissible: lists keep its number alone) is not a text that somebody failed to sign.</remarks>
public sealed class MissingSignatoryRule() : AmendmentRule<UnsignedBlock>(new(
    RuleIds.MissingSignatory, Severity.Error, Ground.Other, LegalBases.Signature,
    Fr: "Aucun signataire : l’amendement doit être signé par l’un de ses auteurs au moins.",
    En: "No signatory: an amendment must be signed by one of its authors at least."))
{
    public override void Define()
    {
        UnsignedBlock block = null!;

        When()
            .Match(() => block)
            .Exists<FiledContent>();
        Then()
            .Yield(_ => At(block.Location));
    }
}
