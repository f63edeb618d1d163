using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Rules;

/// <summary>A loss is compensated only by what is certain and immediate.</summary>
/// <remarks>A warning: that a gage must be immediate is doctrine that was not read.</remarks>
public sealed class PostponedGageRule() : AmendmentRule<Gage>(new(
    RuleIds.PostponedGage, Severity.Warning, Ground.Gage, LegalBases.PublicResources,
    Fr: "Le gage est différé ou conditionnel (« {words} ») : la compensation pourrait être regardée comme n’étant ni immédiate ni certaine. Pour y remédier, "
        + "supprimer ces mots.",
    En: "The gage is put off or depends on a condition (“{words}”): the compensation might be regarded as neither immediate nor certain. To mend it, delete "
        + "these words.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        Gage gage = null!;

        When()
            .Match(() => gage, gage => gage.Object == GageObject.Loss && gage.Postponement != null);
        Then()
            .Yield(_ => Report(gage));
    }

    private Finding Report(Gage gage) => At(gage.Location, ("words", gage.Postponement!));
}
