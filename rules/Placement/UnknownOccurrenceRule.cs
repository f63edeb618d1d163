using Admissibility.Checking;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>« la troisième occurrence » of words that are there twice only.</summary>
/// <remarks>A warning, as for any target: the article changes in the course of a discussion.</remarks>
public sealed class UnknownOccurrenceRule() : AmendmentRule<TargetedPart>(new(
    RuleIds.UnknownOccurrence, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "L’occurrence visée n’existe pas : les mots « {words} » se trouvent {count} dans le passage visé.",
    En: "There is no such occurrence: the words “{words}” are found {count} in the targeted passage.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    public override void Define()
    {
        UnresolvedTarget target = null!;

        When()
            .MatchUnresolved(() => target, TargetPart.Words, RefusalReason.NoSuchOccurrence);
        Then()
            .Yield(_ => Report(target));
    }

    private Finding Report(UnresolvedTarget target) => At(
        target.Location, ("words", target.Sought!), ("count", Times(target.Count!.Value)));

    private static LocalizedText Times(int count) => new($"{count} fois", count == 1 ? "once" : $"{count} times");
}
