using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The articles of a treaty are not put to the vote: a bill on it is adopted, rejected or deferred.</summary>
/// <remarks>A warning: a literal ban on amending the bill itself was not found.</remarks>
public sealed class TreatyBillRule() : AmendmentRule<FiledContent>(new(
    RuleIds.TreatyBill, Severity.Warning, Ground.Treaty, LegalBases.Treaty,
    Fr: "Amendement à un projet de ratification ou d’approbation d’un traité : ce texte est adopté, rejeté ou ajourné.",
    En: "Amendment to a bill on the ratification or approval of a treaty: such a bill is adopted, rejected or deferred."))
{
    public override void Define()
    {
        FiledContent text = null!;

        When()
            .Match(() => text)
            .Exists<DossierNature>(nature => nature.Nature == BillNature.Treaty);
        Then()
            .Yield(_ => At(text.Location));
    }
}
