using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The chambers set their own agenda: an ordinary law imposes no debate on them.</summary>
/// <remarks>An info: debates that may be held, and those that the Constitution provides for, are no fault.</remarks>
public sealed class ImposedDebateRule() : AmendmentRule<DebateImposed>(new(
    RuleIds.ImposedDebate, Severity.Info, Ground.Agenda, LegalBases.Agenda,
    Fr: "Passage « {passage} » : la loi imposerait un débat aux assemblées, qui fixent elles-mêmes leur ordre du jour. "
        + "« Peut donner lieu à un débat » l’éviterait.",
    En: "Passage “{passage}”: the law would impose a debate on the chambers, which set their own agenda. "
        + "“May be debated” would avoid it."))
{
    public override void Define()
    {
        DebateImposed debate = null!;

        When()
            .Match(() => debate);
        Then()
            .Yield(_ => Report(debate));
    }

    private Finding Report(DebateImposed debate) => At(debate.Location, ("passage", debate.Passage));
}
