using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Only a provision of a finance act that the Government tables can create a mission.</summary>
/// <remarks>An error where the dossier lists the missions of the bill, and the data do not refer to this one as one of them.</remarks>
public sealed class NewMissionRule() : AmendmentRule<CreditsMoved>(new(
    RuleIds.NewMission, Severity.Error, Ground.Credits, LegalBases.NewMission,
    Fr: "La mission « {mission} » n’est pas dans le texte : seul le Gouvernement peut créer une mission.",
    En: "The mission “{mission}” is not in the bill: only the Government can create one.")
{
    Binds = Authors.AllButGovernment,
    Unassessed = new("l’existence de la mission n’a pas été vérifiée", "whether the mission exists was not verified"),
})
{
    public override void Define()
    {
        CreditsMoved moved = null!;

        When()
            .Match(() => moved, moved => moved.Mission != null && !moved.IsMissionKnown)
            .Match<Authorship>()
            .Match<DossierMissions>(missions => missions.Find(moved.Mission!) == null);
        Then()
            .Yield(_ => Report(moved));
    }

    private Finding Report(CreditsMoved moved) => At(moved.Location, ("mission", moved.Mission!));
}
