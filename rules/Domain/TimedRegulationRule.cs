using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>How often and when decrees and orders of ministers are made is a matter of regulation.</summary>
/// <remarks>An info: « un décret précise… » is no fault, and a time for a first decree is often accepted.</remarks>
public sealed class TimedRegulationRule() : AmendmentRule<RegulationTimed>(new(
    RuleIds.TimedRegulation, Severity.Info, Ground.Regulation, LegalBases.Regulation,
    Fr: "Passage « {passage} » : la date ou la périodicité d’un décret ou d’un arrêté pourrait relever du domaine réglementaire. "
        + "Renvoyer à un décret sans en fixer le rythme.",
    En: "Passage “{passage}”: when or how often a decree or an order is made might belong to regulation. "
        + "Leave it to a decree without fixing its rhythm."))
{
    public override void Define()
    {
        RegulationTimed timed = null!;

        When()
            .Match(() => timed);
        Then()
            .Yield(_ => Report(timed));
    }

    private Finding Report(RegulationTimed timed) => At(timed.Location, ("passage", timed.Passage));
}
