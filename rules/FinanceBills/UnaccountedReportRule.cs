using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A report asked for in a social-security financing bill informs Parliament on the accounts of social security, or on the financing acts.</summary>
/// <remarks>A warning. One word about cover, tariffs, contributions or accounts in the request, or a provision beside it, is enough to say nothing.</remarks>
public sealed class UnaccountedReportRule() : AmendmentRule<UnaccountedReport>(new(
    RuleIds.UnaccountedReport, Severity.Warning, Ground.SocialRider, LegalBases.SocialSecurityBill,
    Fr: "Demande de rapport sans lien repéré avec les comptes de la sécurité sociale : elle pourrait être étrangère au domaine des lois de financement.",
    En: "Request for a report without a link found with the accounts of social security: it might be outside the domain of social-security financing acts."))
{
    public override void Define()
    {
        UnaccountedReport report = null!;

        When()
            .Match(() => report)
            .Not<ResourceOwner>();
        Then()
            .Yield(_ => At(report.Location));
    }
}
