using Admissibility.Checking;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>The targeted sentence exists in its alinéa.</summary>
/// <remarks>A warning, as for any target. Stops that abbreviate end no sentence.</remarks>
public sealed class UnknownSentenceRule() : AmendmentRule<TargetedPart>(new(
    RuleIds.UnknownSentence, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "{sentence} n’existe pas : le passage visé compte {count}.",
    En: "There is no {sentence}: the targeted passage has {count}.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    public override void Define()
    {
        UnresolvedTarget target = null!;

        When()
            .MatchUnresolved(() => target, TargetPart.Sentences, RefusalReason.NoSuchSentence);
        Then()
            .Yield(_ => Report(target));
    }

    private Finding Report(UnresolvedTarget target) => At(
        target.Location, ("sentence", Named(target)), ("count", Quantities.Of(target.Count!.Value, "phrase", "sentence")));

    private static LocalizedText Named(UnresolvedTarget target) =>
        target.Sought is { } number ? new($"La phrase n° {number}", $"sentence no. {number}") : new("La phrase visée", "such sentence");
}
