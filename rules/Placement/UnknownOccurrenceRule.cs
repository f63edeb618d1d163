using Admissibility.Amending;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>« la troisième occurrence » of words that stand twice.</summary>
/// <remarks>A warning, as for any target: the article changes in the course of a discussion.</remarks>
public sealed class UnknownOccurrenceRule() : Rule(new(
    RuleIds.UnknownOccurrence, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "L’occurrence visée n’existe pas : les mots « {words} » se trouvent {count} dans le passage visé.",
    En: "There is no such occurrence: the words “{words}” stand {count} in the passage aimed at.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    protected override void Define(RuleBuilder when) => when
        .MatchUnresolved(TargetPart.Words, RefusalReason.NoSuchOccurrence)
        .Report((_, _, target) => At(target.Span, ("words", target.Sought!), ("count", Times(target.Count!.Value))));

    private static LocalizedText Times(int count) => new($"{count} fois", count == 1 ? "once" : $"{count} times");
}
