using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A figure is one of ten; a number of several figures is a number.</summary>
public sealed class FigureForNumberRule() : AmendmentRule<MisnamedQuotation>(new(
    RuleIds.FigureForNumber, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {written} » ne désigne qu’un signe de 0 à 9 : « {meant} ».",
    En: "“{written}” is only a sign from 0 to 9: “{meant}”."))
{
    public override void Define()
    {
        MisnamedQuotation quotation = null!;

        When()
            .Match(() => quotation, quotation => quotation.IsFigure);
        Then()
            .Yield(_ => Report(quotation));
    }

    private Finding Report(MisnamedQuotation quotation) =>
        At(quotation.Location, ("written", quotation.Written), ("meant", quotation.Meant)).MendedBy(quotation.Fix);
}
