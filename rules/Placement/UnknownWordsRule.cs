using Admissibility.Checking;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>The words that the amendment quotes from the bill are in the bill.</summary>
/// <remarks>
/// A warning: another amendment, adopted before, may insert them, and the services correct a misspelling. The binder knows the
/// words that the amendment itself inserts.
/// </remarks>
public sealed class UnknownWordsRule() : AmendmentRule<TargetedPart>(new(
    RuleIds.UnknownWords, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "« {words} » n’a pas été trouvé dans le passage visé{closest}.",
    En: "“{words}” was not found in the targeted passage{closest}.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    public override void Define()
    {
        UnresolvedTarget target = null!;

        When()
            .MatchUnresolved(() => target, TargetPart.Words, RefusalReason.WordsNotFound);
        Then()
            .Yield(_ => Report(target));
    }

    private Finding Report(UnresolvedTarget target) => At(target.Location, ("words", target.Sought!), ("closest", Closest(target)));

    private static LocalizedText Closest(UnresolvedTarget target) => target switch
    {
        { Alinea: { } alinea } => new($" ; le texte cité se trouve à l’alinéa {alinea}", $"; the words quoted are in alinéa {alinea}"),
        { Closest: { } passage } => new($" ; le plus proche y est : « {passage} »", $"; the closest there is: “{passage}”"),
        _ => LocalizedText.Empty,
    };
}
