using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A member files before 17:00 of the third working day before the examination in committee, or the deadline that was fixed.</summary>
/// <remarks>An error only where day, hour and calendar are given. Government, rapporteurs, the committee and sub-amendments are exempt.</remarks>
public sealed class LateInCommitteeRule() : AmendmentRule<Filed>(new(
    RuleIds.LateInCommittee, Severity.Error, Ground.Late, LegalBases.CommitteeDeadline,
    Fr: "Déposé en commission le {filed}, après le délai du {deadline}.",
    En: "Filed in committee on {filed}, after the deadline of {deadline}.")
{
    Binds = Authors.Members,
    Unassessed = new("le délai de dépôt en commission n’a pas été vérifié", "the deadline in committee was not verified"),
})
{
    public override void Define()
    {
        Filed filed = null!;
        FilingDeadline deadline = null!;
        FilingTime hour = null!;

        When()
            .Match(() => filed)
            .Not<SubAmending>()
            .Exists<DossierStage>(stage => stage.Stage == Stage.Committee)
            .Exists<Authorship>()
            .Match(() => deadline, deadline => deadline.IsReachedOn(filed.Day))
            .Match(() => hour, hour => deadline.IsOver(filed.Day, hour.Time));
        Then()
            .Yield(_ => Report(filed, deadline, hour));
    }

    private Finding Report(Filed filed, FilingDeadline deadline, FilingTime hour) => At(
        filed.Span, ("filed", Amounts.Moment(filed.Day.ToDateTime(hour.Time))), ("deadline", Amounts.Moment(deadline.Until)));
}
