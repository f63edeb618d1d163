using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A member files before 17:00 of the third working day before the examination in plenary, or the deadline that was fixed.</summary>
/// <remarks>An error only where day, hour and calendar are given. Government, committee and sub-amendments are exempt. A rapporteur is not the committee, but mostly files in its name: nothing is alleged.</remarks>
public sealed class LateInPlenaryRule() : AmendmentRule<Filed>(new(
    RuleIds.LateInPlenary, Severity.Error, Ground.Late, LegalBases.PlenaryDeadline,
    Fr: "Déposé en séance le {filed}, après le délai du {deadline}.",
    En: "Filed in plenary on {filed}, after the deadline of {deadline}.")
{
    Binds = Authors.Members,
    Unassessed = new("le délai de dépôt en séance n’a pas été vérifié", "the deadline in plenary was not verified"),
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
            .Not<DossierStage>(stage => stage.Stage == Stage.Committee)
            .Exists<Authorship>()
            .Match(() => deadline, deadline => deadline.IsReachedOn(filed.Day))
            .Match(() => hour, hour => deadline.IsOver(filed.Day, hour.Time));
        Then()
            .Yield(_ => Report(filed, deadline, hour));
    }

    private Finding Report(Filed filed, FilingDeadline deadline, FilingTime hour) => At(
        filed.Span, ("filed", Amounts.Moment(filed.Day.ToDateTime(hour.Time))), ("deadline", Amounts.Moment(deadline.Until)));
}
