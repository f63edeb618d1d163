using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A member files before 17:00 of the third working day before the examination in plenary, or the deadline that was fixed.</summary>
/// <remarks>An error only where day, hour and calendar are given. Government, committee and sub-amendments are exempt. A rapporteur is not the committee, but mostly files in its name: nothing is alleged.</remarks>
public sealed class LateInPlenaryRule() : Rule(new(
    RuleIds.LateInPlenary, Severity.Error, Ground.Late, LegalBases.PlenaryDeadline,
    Fr: "Déposé en séance le {filed}, après le délai du {deadline}.",
    En: "Filed in plenary on {filed}, after the deadline of {deadline}.")
{
    Binds = Authors.Members,
    Unassessed = new("le délai de dépôt en séance n’a pas été vérifié", "the deadline in plenary was not verified"),
})
{
    protected override void Define(RuleBuilder when) => when
        .Match<Filed>()
        .Not<SubAmending>()
        .Not<DossierStage>((_, stage) => stage.Stage == Stage.Committee)
        .Exists<Authorship>((_, author) => author.IsBoundBy(Descriptor))
        .Needs<FilingDeadline>((filed, deadline) => filed.Day >= DateOnly.FromDateTime(deadline.Until))
        .Needs<FilingTime>((filed, deadline, time) => filed.Day.ToDateTime(time.Time) > deadline.Until)
        .Report((filed, deadline, time) => At(filed.Span, ("filed", Amounts.Moment(filed.Day.ToDateTime(time.Time))), ("deadline", Amounts.Moment(deadline.Until))));
}
