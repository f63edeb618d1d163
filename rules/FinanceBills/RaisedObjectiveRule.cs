using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>In a social-security financing bill a charge is more spending in the objective of a branch, or in that of health insurance.</summary>
/// <remarks>
/// A warning: what one objective gets another may give up, and the changes of an amendment are added. Whether a number is the total of its table is not known.
/// </remarks>
public sealed class RaisedObjectiveRule() : AmendmentRule<ObjectivesChanged>(new(
    RuleIds.RaisedObjective, Severity.Warning, Ground.Charge, LegalBases.SpendingObjectives,
    Fr: "Les objectifs de dépenses seraient relevés de {rise} au total : pourrait être regardé comme une charge. Un relèvement est possible s’il est compensé "
        + "par une baisse au sein du même objectif.",
    En: "Spending objectives would be raised by {rise} in all: might be regarded as a public charge. One may be raised where another within the same objective "
        + "is lowered as much.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        ObjectivesChanged changed = null!;

        When()
            .Match(() => changed, changed => changed.Rise > 0);
        Then()
            .Yield(_ => Report(changed));
    }

    private Finding Report(ObjectivesChanged changed) => At(changed.Location, ("rise", Amounts.Number(changed.Rise)));
}
