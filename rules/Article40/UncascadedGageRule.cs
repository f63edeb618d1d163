using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Rules;

/// <summary>An endowment that is raised costs the State: what it loses is compensated too, in the same gage or in one of its own.</summary>
/// <remarks>An info: three discussed amendments lack it, and none was found that was ruled out for it.</remarks>
public sealed class UncascadedGageRule() : AmendmentRule<Gage>(new(
    RuleIds.UncascadedGage, Severity.Info, Ground.Gage, LegalBases.PublicResources,
    Fr: "Le gage majore une dotation que l’État verse, sans compenser l’État à son tour. Pour y remédier, ajouter : « et, corrélativement pour l’État, par la "
        + "création d’une taxe additionnelle à l’accise sur les tabacs prévue au chapitre IV du titre Ier du livre III du code des impositions sur les biens "
        + "et services ».",
    En: "The gage raises an endowment that the State pays, without compensating the State in turn. To mend it, add “et, corrélativement pour l’État, par la "
        + "création d’une taxe additionnelle à l’accise sur les tabacs prévue au chapitre IV du titre Ier du livre III du code des impositions sur les biens "
        + "et services”.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        Gage gage = null!;

        When()
            .Match(() => gage, gage => gage.Object == GageObject.Loss && gage.DrawsOnState && !gage.Cascade)
            .Not<Gage>(other => other.Covers(PublicBody.State));
        Then()
            .Yield(_ => At(gage.Location));
    }
}
