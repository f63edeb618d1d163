using Admissibility.Checking;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The targeted row, column or cell exists in a table of the article.</summary>
/// <remarks>A warning, as for any target. Nothing is said of an article whose file shows no table: it may be lost in the file.</remarks>
public sealed class UnknownTablePartRule() : AmendmentRule<TargetedPart>(new(
    RuleIds.UnknownTablePart, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "La partie de tableau visée n’a pas été trouvée dans {article}.",
    En: "The targeted part of a table was not found in {article}.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    public override void Define()
    {
        UnresolvedTarget target = null!;

        When()
            .MatchUnresolved(() => target, TargetPart.Tables, RefusalReason.NoSuchTable);
        Then()
            .Yield(_ => Report(target));
    }

    private Finding Report(UnresolvedTarget target) => At(target.Location, ("article", target.Article));
}
