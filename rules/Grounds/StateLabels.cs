using System.Collections.Immutable;
using Admissibility.Amendments;
using Admissibility.Bills;

namespace Admissibility.Rules;

/// <summary>The states of an amendment that are no ground: codes and labels of both chambers, for those who align their data with them.</summary>
public static class StateLabels
{
    /// <summary>A code without a label, or a label without a code, was never seen with its other half: it is « à vérifier ».</summary>
    public static ImmutableArray<StateLabel> All { get; } =
    [
        new(Chamber.Assemblee, null, "A déposer", null, false),
        new(Chamber.Assemblee, null, "En recevabilité", null, false),
        new(Chamber.Assemblee, null, "effacé", null, false),
        new(Chamber.Assemblee, "AT", null, null, false),
        new(Chamber.Assemblee, "ER", null, null, false),
        new(Chamber.Assemblee, "T", null, null, false),
        new(Chamber.Assemblee, "AC", "A discuter", null, true),
        new(Chamber.Assemblee, "ET", "En traitement", null, true),
        new(Chamber.Assemblee, "R", "En traitement", "R", true),
        new(Chamber.Assemblee, "DI", AmendmentOutcome.Discussed.Label, AmendmentOutcome.Adopted.Label, true),
        new(Chamber.Assemblee, "DI", AmendmentOutcome.Discussed.Label, AmendmentOutcome.Rejected.Label, true),
        new(Chamber.Assemblee, "DI", AmendmentOutcome.Discussed.Label, AmendmentOutcome.Withdrawn.Label, true),
        new(Chamber.Assemblee, "DI", AmendmentOutcome.Discussed.Label, AmendmentOutcome.Fallen.Label, true),
        new(Chamber.Assemblee, "DI", AmendmentOutcome.Discussed.Label, AmendmentOutcome.NotMoved.Label, true),
        new(Chamber.Assemblee, "RT", AmendmentOutcome.Withdrawn.Label, "Retiré avant publication", true),
        new(Chamber.Assemblee, "RT", AmendmentOutcome.Withdrawn.Label, "Retiré après publication", true),
        new(Chamber.Senat, null, AmendmentOutcome.Admissible.Label, null, true),
        new(Chamber.Senat, null, "En attente de recevabilité financière", null, true),
        new(Chamber.Senat, null, AmendmentOutcome.Adopted.Label, null, true),
        new(Chamber.Senat, null, AmendmentOutcome.Rejected.Label, null, true),
        new(Chamber.Senat, null, AmendmentOutcome.Withdrawn.Label, null, true),
        new(Chamber.Senat, null, AmendmentOutcome.Fallen.Label, null, true),
        new(Chamber.Senat, null, AmendmentOutcome.NotMoved.Label, null, true),
        new(Chamber.Senat, null, AmendmentOutcome.Satisfied.Label, null, true),
        new(Chamber.Senat, null, AmendmentOutcome.WithdrawnBeforehand.Label, null, true),
    ];
}
