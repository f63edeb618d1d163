using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A request for a report is a « charge de gestion »: article 40 does not bear on it, and it is said rather than passed over.</summary>
public sealed class ReportOutOfScopeRule() : Rule(new(
    RuleIds.ReportOutOfScope, Severity.Info, Ground.None, LegalBases.PublicCharge,
    Fr: "Demande de rapport : hors du champ de l’article 40.",
    En: "Request for a report: outside the scope of article 40."))
{
    protected override void Define(RuleBuilder when) => when
        .Match<ReportAsked>()
        .Report(report => At(report.Span));
}
