using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Rules;

/// <summary>A loss is compensated only if it is in full: « à due concurrence ».</summary>
/// <remarks>An info: two dozen discussed or admitted amendments lack these words, and none was found that was ruled out for it.</remarks>
public sealed class PartialGageRule() : AmendmentRule<Gage>(new(
    RuleIds.PartialGage, Severity.Info, Ground.Gage, LegalBases.PublicResources,
    Fr: "Le gage ne dit pas « à due concurrence » : il pourrait être regardé comme ne compensant pas toute la perte. Pour y remédier, écrire : « … est "
        + "compensée à due concurrence par … ».",
    En: "The gage lacks “à due concurrence”: it might be regarded as not compensating the whole loss. To mend it, write “… est compensée à due concurrence "
        + "par …”.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        Gage gage = null!;

        When()
            .Match(() => gage, gage => gage.Object == GageObject.Loss && !gage.DueConcurrence);
        Then()
            .Yield(_ => At(gage.Location));
    }
}
