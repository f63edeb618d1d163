using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A request for a report, alone in its article, has no place in the first part of a finance bill.</summary>
/// <remarks>A warning, like all that concerns the parts. A report that goes with a provision is not judged.</remarks>
public sealed class MisplacedReportRule() : AmendmentRule<ReportAsked>(new(
    RuleIds.MisplacedReport, Severity.Warning, Ground.FirstPart, LegalBases.FinanceBillParts,
    Fr: "Demande de rapport en première partie de la loi de finances : l’information du Parlement relève de la seconde.",
    En: "Request for a report in the first part of the finance bill: what informs Parliament belongs to the second."))
{
    public override void Define()
    {
        ReportAsked report = null!;

        When()
            .Match(() => report)
            .Exists<FinancePart>(part => part.Number == 1)
            .Exists<AdditionalArticle>()
            .Not<SubAmendmentOf>()
            .Not<DossierNature>(nature => nature.Nature == BillNature.SocialSecurity)
            .Not<ResourceOwner>();
        Then()
            .Yield(_ => At(report.Location));
    }
}
