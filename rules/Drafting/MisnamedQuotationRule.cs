using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>
/// A number, a reference and a sign have nouns of their own: « le nombre », « l’année », « le taux », « le montant », « la référence », « le signe ».
/// </summary>
public sealed class MisnamedQuotationRule() : AmendmentRule<MisnamedQuotation>(new(
    RuleIds.MisnamedQuotation, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {written} » ne désigne pas ce qui est cité : « {meant} ».",
    En: "“{written}” is not what is quoted: “{meant}”."))
{
    public override void Define()
    {
        MisnamedQuotation quotation = null!;

        When()
            .Match(() => quotation, quotation => !quotation.IsFigure);
        Then()
            .Yield(_ => Report(quotation));
    }

    private Finding Report(MisnamedQuotation quotation) =>
        At(quotation.Location, ("written", quotation.Written), ("meant", quotation.Meant)).MendedBy(quotation.Fix);
}
