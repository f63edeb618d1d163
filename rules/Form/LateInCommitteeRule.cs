using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using NRules.Fluent.Dsl;

namespace Admissibility.Rules;

/// <summary>A member files before 17:00 of the third working day before the examination in committee, or the deadline that was fixed.</summary>
/// <remarks>Government, rapporteurs and the committee are exempt.</remarks>
public sealed class LateInCommitteeRule() : LateFilingRule(new(
    RuleIds.LateInCommittee, Severity.Error, Ground.Late, LegalBases.CommitteeDeadline,
    Fr: "Déposé en commission le {filed}, après le délai du {deadline}.",
    En: "Filed in committee on {filed}, after the deadline of {deadline}.")
{
    Binds = Authors.Members,
    Unassessed = new("le délai de dépôt en commission n’a pas été vérifié", "the deadline in committee was not verified"),
})
{
    private protected override ILeftHandSideExpression AtItsStage(ILeftHandSideExpression when) =>
        when.Exists<DossierStage>(stage => stage.Stage == Stage.Committee);
}
