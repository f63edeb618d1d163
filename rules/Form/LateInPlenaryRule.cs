using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using NRules.Fluent.Dsl;

namespace Admissibility.Rules;

/// <summary>A member files before 17:00 of the third working day before the examination in plenary, or the deadline that was fixed.</summary>
/// <remarks>Government and committee are exempt. A rapporteur is not the committee, but mostly files in its name: nothing is alleged.</remarks>
public sealed class LateInPlenaryRule() : LateFilingRule(new(
    RuleIds.LateInPlenary, Severity.Error, Ground.Late, LegalBases.PlenaryDeadline,
    Fr: "Déposé en séance le {filed}, après le délai du {deadline}.",
    En: "Filed in plenary on {filed}, after the deadline of {deadline}.")
{
    Binds = Authors.Members,
    Unassessed = new("le délai de dépôt en séance n’a pas été vérifié", "the deadline in plenary was not verified"),
})
{
    private protected override ILeftHandSideExpression AtItsStage(ILeftHandSideExpression when) =>
        when.Not<DossierStage>(stage => stage.Stage != Stage.Plenary);
}
