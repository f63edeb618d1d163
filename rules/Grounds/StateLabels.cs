using System.Collections.Immutable;
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
        new(Chamber.Assemblee, "DI", "Discuté", "Adopté", true),
        new(Chamber.Assemblee, "DI", "Discuté", "Rejeté", true),
        new(Chamber.Assemblee, "DI", "Discuté", "Retiré", true),
        new(Chamber.Assemblee, "DI", "Discuté", "Tombé", true),
        new(Chamber.Assemblee, "DI", "Discuté", "Non soutenu", true),
        new(Chamber.Assemblee, "RT", "Retiré", "Retiré avant publication", true),
        new(Chamber.Assemblee, "RT", "Retiré", "Retiré après publication", true),
        new(Chamber.Senat, null, "Recevable art. 40 C / LOLF", null, true),
        new(Chamber.Senat, null, "En attente de recevabilité financière", null, true),
        new(Chamber.Senat, null, "Adopté", null, true),
        new(Chamber.Senat, null, "Rejeté", null, true),
        new(Chamber.Senat, null, "Retiré", null, true),
        new(Chamber.Senat, null, "Tombé", null, true),
        new(Chamber.Senat, null, "Non soutenu", null, true),
        new(Chamber.Senat, null, "Satisfait ou sans objet", null, true),
        new(Chamber.Senat, null, "Cet amendement est retiré avant séance", null, true),
    ];
}
