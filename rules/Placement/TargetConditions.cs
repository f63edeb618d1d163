using System.Linq.Expressions;
using Admissibility.Consolidation;
using Admissibility.Facts;
using Admissibility.Text;
using NRules.Fluent.Dsl;

namespace Admissibility.Rules;

/// <summary>What the rules on targets have in common: something of that kind is targeted, the targeted text is known, and the target is not there.</summary>
internal static class TargetConditions
{
    /// <summary>What is reported where the targeted text is not known.</summary>
    public static LocalizedText Unassessed { get; } = new("les passages visés n’ont pas été recherchés", "the targeted passages were not looked for");

    /// <summary>What is said where the bill is not known, and with it what earlier votes made of the article.</summary>
    public static LocalizedText UnassessedVotes { get; } =
        new("le sort antérieur de l’article n’a pas été vérifié", "what earlier votes made of the article was not verified");

    /// <summary>A target of that kind that the targeted text, where it is known, does not have.</summary>
    public static ILeftHandSideExpression MatchUnresolved(
        this ILeftHandSideExpression when, Expression<Func<UnresolvedTarget>> target, TargetPart part, RefusalReason reason) => when
        .MatchTargeted(part)
        .Match<ArticleUnderAmendment>()
        .Match(target, unresolved => unresolved.Reason == reason);

    /// <summary>The same, and the targeted text is named.</summary>
    public static ILeftHandSideExpression MatchUnresolved(
        this ILeftHandSideExpression when,
        Expression<Func<ArticleUnderAmendment>> text,
        Expression<Func<UnresolvedTarget>> target,
        TargetPart part,
        RefusalReason reason) => when
        .MatchTargeted(part)
        .Match(text)
        .Match(target, unresolved => unresolved.Reason == reason);

    private static ILeftHandSideExpression MatchTargeted(this ILeftHandSideExpression when, TargetPart part) => when
        .Exists<TargetedPart>(target => target.Part == part)
        .Match<DossierBill>();
}
