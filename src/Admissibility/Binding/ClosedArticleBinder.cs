using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>An article that earlier votes have closed, and whether the amendment opens it again.</summary>
internal static class ClosedArticleBinder
{
    public static ClosedArticle? Find(Bill bill, Placement placement, AmendmentSyntax syntax)
    {
        if (ArticleReading.ArticleOf(syntax.Placement, bill) is not { } article || !(article.IsDeleted || article.Status == ArticleStatus.Settled) || syntax.Dispositif is not { } tree)
        {
            return null;
        }

        // A sentence that was not understood may be the one that restores it.
        var restores = Operation.In(tree).Any(operation => operation.Instruction is UnrecognizedInstruction || WritesWhole(operation));
        return new(placement.Span, placement.Article!, article.Status, restores);
    }

    private static bool WritesWhole(Operation operation) =>
        operation.Instruction is Restoration or Rewriting or Replacement && operation.Instruction is TargetedInstruction targeted
        && operation.Scope.Concat(targeted.Targets).All(target => target.Locators.All(locator => locator is ArticleLocator));
}
