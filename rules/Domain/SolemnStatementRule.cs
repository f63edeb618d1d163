using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A law commands, permits or forbids: a statement that the nation recognises or affirms may have no normative effect.</summary>
/// <remarks>An info: some statements of that kind had effects. Annexes, which describe, are left alone.</remarks>
public sealed class SolemnStatementRule() : AmendmentRule<SolemnStatement>(new(
    RuleIds.SolemnStatement, Severity.Info, Ground.Satisfied, LegalBases.Normativity,
    Fr: "Passage « {passage} » : portée normative à vérifier, car la phrase reconnaît ou affirme et n’ordonne rien. "
        + "Dire qui doit, peut ou a droit à quoi.",
    En: "Passage “{passage}”: normative effect to be checked, since the sentence recognises or affirms, and orders nothing. "
        + "Say who must, may or has a right to what."))
{
    public override void Define()
    {
        SolemnStatement statement = null!;

        When()
            .Match(() => statement);
        Then()
            .Yield(_ => Report(statement));
    }

    private Finding Report(SolemnStatement statement) => At(statement.Location, ("passage", statement.Passage));
}
