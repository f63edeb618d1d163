using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Only a provision of a finance act that the Government tables can create a mission.</summary>
/// <remarks>An error where the dossier lists the missions of the bill, and the data do not refer to this one as one of them.</remarks>
public sealed class NewMissionRule() : Rule(new(
    RuleIds.NewMission, Severity.Error, Ground.Credits, LegalBases.NewMission,
    Fr: "La mission « {mission} » n’est pas dans le texte : seul le Gouvernement peut créer une mission.",
    En: "The mission “{mission}” is not in the bill: only the Government can create one.")
{
    Binds = Authors.AllButGovernment,
    Unassessed = new("l’existence de la mission n’a pas été vérifiée", "whether the mission exists was not verified"),
})
{
    protected override void Define(RuleBuilder when) => when
        .Match<CreditsMoved>(moved => moved is { Mission: not null, IsMissionKnown: false })
        .Needs<Authorship>((_, author) => author.IsBoundBy(Descriptor))
        .Needs<DossierMissions>((moved, _, missions) => missions.Find(moved.Mission!) is null)
        .Report((moved, _, _) => At(moved.Span, ("mission", moved.Mission!)));
}
