using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>Which article of the bill an amendment amends.</summary>
internal static class ArticleBinder
{
    /// <summary>
    /// The article or annex of a placement; of a range (« ARTICLES 3 à 5 ») the one article that the dispositif names, null where it
    /// names no article or several. Null for an additional article and for a division.
    /// </summary>
    public static ArticleName? OwnArticle(Placement placement, IReadOnlyList<Operation> operations) => placement switch
    {
        { IsAdditional: true } => null,
        { Annex: { } annex } => new(placement.Article?.Number ?? ArticleNumber.Sole) { Part = annex },
        { Article: { } article, Division.Through: null } => article,
        { Article: not null } => Named(operations).Distinct().ToList() is [var only] && placement.Includes(only) ? new(only) : null,
        _ => null,
    };

    /// <summary>The article of that name in a bill; null where the bill does not have it, or has several of that number.</summary>
    public static BillArticle? Find(Placement placement, ArticleName name, Bill bill) =>
        !name.IsArticle ? DivisionBinder.AnnexOf(placement, bill)
        : bill.IsRepeated(name.Number) ? null
        : bill.Find(name.Number);

    /// <summary>The articles of the bill that the instructions name; of a range both ends.</summary>
    private static IEnumerable<ArticleNumber> Named(IReadOnlyList<Operation> operations) => operations
        .SelectMany(operation => operation.Scope.Concat((operation.Instruction as TargetedInstruction)?.Targets ?? []))
        .Where(target => !TargetBinder.IsLawInForce(target))
        .Select(target => target.Find<ArticleLocator>())
        .OfType<ArticleLocator>()
        .SelectMany(locator => locator.Numbers)
        .SelectMany(range => range.To is { } last ? [range.From, last] : new[] { range.From });
}
