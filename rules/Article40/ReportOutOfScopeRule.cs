using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A request for a report is a « charge de gestion »: article 40 does not apply to it, and this is reported rather than passed over.</summary>
public sealed class ReportOutOfScopeRule() : AmendmentRule<ReportAsked>(new(
    RuleIds.ReportOutOfScope, Severity.Info, Ground.None, LegalBases.PublicCharge,
    Fr: "Demande de rapport : hors du champ de l’article 40.",
    En: "Request for a report: outside the scope of article 40."))
{
    public override void Define()
    {
        ReportAsked report = null!;

        When()
            .Match(() => report);
        Then()
            .Yield(_ => At(report.Location));
    }
}
