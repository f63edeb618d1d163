using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A quotation that opens and never closes is read as far as its lines show it, and its opening mark is named.</summary>
public sealed class UnclosedQuotationRule() : AmendmentRule<UnclosedQuotation>(new(
    RuleIds.UnclosedQuotation, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "Guillemets ouverts ici et jamais fermés.",
    En: "Quotation marks opened here and never closed."))
{
    public override void Define()
    {
        UnclosedQuotation quotation = null!;

        When()
            .Match(() => quotation, quotation => !quotation.IsOfBill);
        Then()
            .Yield(_ => At(quotation.Location).MendedBy(quotation.Fix));
    }
}
