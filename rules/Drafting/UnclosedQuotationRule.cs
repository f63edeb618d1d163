using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A quotation that opens and never closes is read as far as its lines show it, and its opening sign is named.</summary>
public sealed class UnclosedQuotationRule() : Rule(new(
    RuleIds.UnclosedQuotation, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "Guillemets ouverts ici et jamais fermés.",
    En: "Quotation marks opened here and never closed."))
{
    protected override void Define(RuleBuilder when) => when
        .Match<UnclosedQuotation>()
        .Report(quotation => At(quotation.Span));
}
