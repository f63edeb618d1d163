using System.Globalization;
using Admissibility.Checking;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Words that are several times in the passage need the occurrence that is meant.</summary>
/// <remarks>A warning: the drafter often means all of them, and the services ask.</remarks>
public sealed class AmbiguousWordsRule() : AmendmentRule<TargetedPart>(new(
    RuleIds.AmbiguousWords, Severity.Warning, Ground.None, LegalBases.Drafting,
    Fr: "« {words} » se trouve {count} fois dans le passage visé : préciser l’occurrence, ou leur nombre si toutes sont visées.",
    En: "“{words}” is found {count} times in the targeted passage: say which occurrence is meant, or how many if all are.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    public override void Define()
    {
        UnresolvedTarget target = null!;

        When()
            .MatchUnresolved(() => target, TargetPart.Words, RefusalReason.WordsAmbiguous);
        Then()
            .Yield(_ => Report(target));
    }

    private Finding Report(UnresolvedTarget target) => At(
        target.Location, ("words", target.Sought!), ("count", target.Count!.Value.ToString(CultureInfo.InvariantCulture)));
}
