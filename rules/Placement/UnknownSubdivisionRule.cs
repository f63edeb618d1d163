using Admissibility.Checking;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>The targeted I, 2° or a) is at the head of an alinéa.</summary>
/// <remarks>A warning, as for any target. Only labels at the heads of alinéas are known: « le 2° » may be one inside a sentence.</remarks>
public sealed class UnknownSubdivisionRule() : AmendmentRule<TargetedPart>(new(
    RuleIds.UnknownSubdivision, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "Aucun alinéa du passage visé ne commence par « {label} »{others}.",
    En: "No alinéa of the targeted passage begins with “{label}”{others}.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    public override void Define()
    {
        UnresolvedTarget target = null!;

        When()
            .MatchUnresolved(() => target, TargetPart.Subdivisions, RefusalReason.NoSuchSubdivision);
        Then()
            .Yield(_ => Report(target));
    }

    private Finding Report(UnresolvedTarget target) => At(target.Location, ("label", target.Sought!), ("others", Others(target)));

    private static LocalizedText Others(UnresolvedTarget target) =>
        target.Closest is { } labels ? new($" ; on y trouve : {labels}", $"; there are: {labels}") : LocalizedText.Empty;
}
