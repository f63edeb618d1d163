using Admissibility.Checking;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>The targeted alinéa exists: an alinéa is whatever starts a new line in the article.</summary>
/// <remarks>A warning: the services mend a wrong number, they do not reject it, and an article changes in the course of a discussion.</remarks>
public sealed class UnknownAlineaRule() : AmendmentRule<TargetedPart>(new(
    RuleIds.UnknownAlinea, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "{alinea} n’existe pas : {place} compte {count}.",
    En: "There is no {alinea}: {place} has {count}.")
{
    Unassessed = TargetConditions.Unassessed,
})
{
    public override void Define()
    {
        ArticleUnderAmendment text = null!;
        UnresolvedTarget target = null!;

        When()
            .MatchUnresolved(() => text, () => target, TargetPart.Alineas, RefusalReason.NoSuchAlinea);
        Then()
            .Yield(_ => Report(text, target));
    }

    private Finding Report(ArticleUnderAmendment text, UnresolvedTarget target) => At(
        target.Location, ("alinea", Named(target)), ("place", Place(text, target)), ("count", Quantities.Of(target.Count!.Value, "alinéa", "alinéa")));

    private static LocalizedText Named(UnresolvedTarget target) =>
        target.Sought is { } number ? new($"L’alinéa {number}", $"alinéa {number}") : new("L’alinéa visé", "such alinéa");

    /// <summary>« le quatrième alinéa du II » is counted in the II, and not in the article.</summary>
    private static LocalizedText Place(ArticleUnderAmendment text, UnresolvedTarget target) =>
        target.Article != text.Article || target.Count == text.Text.Alineas.Length
            ? target.Article.ToLocalizedText()
            : new("le passage visé", "the targeted passage");
}
