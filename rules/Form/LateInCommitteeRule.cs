using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A member files before 17:00 of the third working day before the examination in committee, or the deadline that was fixed.</summary>
/// <remarks>An error only where day, hour and calendar are given. Government, rapporteurs, the committee and sub-amendments are exempt.</remarks>
public sealed class LateInCommitteeRule() : Rule(new(
    RuleIds.LateInCommittee, Severity.Error, Ground.Late, LegalBases.CommitteeDeadline,
    Fr: "Déposé en commission le {filed}, après le délai du {deadline}.",
    En: "Filed in committee on {filed}, after the deadline of {deadline}.")
{
    Binds = Authors.Members,
    Unassessed = new("le délai de dépôt en commission n’a pas été vérifié", "the deadline in committee was not verified"),
})
{
    protected override void Define(RuleBuilder when) => when
        .Match<Filed>()
        .Not<SubAmending>()
        .Exists<DossierStage>((_, stage) => stage.Stage == Stage.Committee)
        .Exists<Authorship>((_, author) => author.IsBoundBy(Descriptor))
        .Needs<FilingDeadline>((filed, deadline) => filed.Day >= DateOnly.FromDateTime(deadline.Until))
        .Needs<FilingTime>((filed, deadline, time) => filed.Day.ToDateTime(time.Time) > deadline.Until)
        .Report((filed, deadline, time) => At(filed.Span, ("filed", Amounts.Moment(filed.Day.ToDateTime(time.Time))), ("deadline", Amounts.Moment(deadline.Until))));
}
