using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>The Government asks to legislate by ordinance: no one else can ask for it, restore it or extend it.</summary>
/// <remarks>
/// An error. Where the bill holds a habilitation already, one in an amendment may be that one, moved or narrowed, which is
/// open to all: nothing is said then, except of a longer time in the very article.
/// </remarks>
public sealed class HabilitationByMemberRule() : AmendmentRule<HabilitationAsked>(new(
    RuleIds.HabilitationByMember, Severity.Error, Ground.Habilitation, LegalBases.Habilitation,
    Fr: "{act} : seul le Gouvernement peut le demander.",
    En: "{act}: only the Government can ask for it.")
{
    Binds = Authors.AllButGovernment,
    Unassessed = new("l’habilitation à légiférer par ordonnance n’a pas été appréciée", "the habilitation to legislate by ordinance was not assessed"),
})
{
    public override void Define()
    {
        HabilitationAsked asked = null!;

        When()
            .Match(() => asked, asked => asked.IsExtension || !asked.IsInBill)
            .Match<Authorship>()
            .Match<DossierBill>();
        Then()
            .Yield(_ => Report(asked));
    }

    private Finding Report(HabilitationAsked asked) => At(asked.Location, ("act", Act(asked)));

    private static LocalizedText Act(HabilitationAsked asked) => asked.IsExtension
        ? new("Le délai d’une habilitation à légiférer par ordonnance est allongé", "The time of a habilitation to legislate by ordinance is lengthened")
        : new("Habilitation du Gouvernement à légiférer par ordonnance", "Habilitation of the Government to legislate by ordinance");
}
