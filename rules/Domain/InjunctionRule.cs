using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Parliament does not order the Government to use what is its own: to table a bill, to negotiate, to take measures.</summary>
/// <remarks>A warning. A request for a report is no order of that kind, and « peut » orders nothing. The Government may bind itself.</remarks>
public sealed class InjunctionRule() : AmendmentRule<GovernmentOrdered>(new(
    RuleIds.Injunction, Severity.Warning, Ground.Injunction, LegalBases.Injunction,
    Fr: "Passage « {passage} » : pourrait constituer une injonction au Gouvernement, qui a seul l’initiative de ses projets de loi et conduit "
        + "seul les négociations. Une demande de rapport serait recevable.",
    En: "Passage “{passage}”: might be an order to the Government, which alone decides to table its bills and to negotiate. "
        + "A request for a report would be admissible.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        GovernmentOrdered ordered = null!;

        When()
            .Match(() => ordered);
        Then()
            .Yield(_ => Report(ordered));
    }

    private Finding Report(GovernmentOrdered ordered) => At(ordered.Location, ("passage", ordered.Passage));
}
