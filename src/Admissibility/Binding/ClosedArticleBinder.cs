using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>An article that earlier votes have closed, and whether the amendment opens it again.</summary>
internal static class ClosedArticleBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        if (amendment is { Article: { } article, Placement: { } placement, Syntax.Dispositif: not null }
            && (article.IsDeleted || article.Status == ArticleStatus.Settled))
        {
            // A sentence that was not understood may be the one that restores it.
            var restores = amendment.Operations.Any(operation => operation.Instruction is UnrecognizedInstruction || WritesWhole(operation));
            amendment.Facts.Add(new ClosedArticle(placement.Location, amendment.OwnArticle!, article.Status, restores));
        }
    }

    private static bool WritesWhole(Operation operation) =>
        operation.Instruction is Restoration or Rewriting or Replacement && operation.Instruction is TargetedInstruction targeted
        && operation.Scope.Concat(targeted.Targets).All(target => target.Locators.All(locator => locator is ArticleLocator));
}
