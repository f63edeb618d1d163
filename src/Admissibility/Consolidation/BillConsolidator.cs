using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Applies amendments to the articles of a bill, or to one article by itself; the result is the consolidated text.</summary>
/// <example>
/// <code>
/// foreach (var applied in BillConsolidator.Apply(bill, documents))
/// {
///     Console.WriteLine(applied.Result.Amended);
/// }
/// </code>
/// </example>
public static class BillConsolidator
{
    /// <summary>Applies amendments to an article by itself: a bare dispositif targets it, and a placement adds nothing.</summary>
    /// <param name="article">The article, one alinéa a line.</param>
    /// <param name="documents">The amendments, in the order in which they are applied.</param>
    public static AppliedArticle Apply(string article, IEnumerable<AmendmentDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(documents);
        var texts = documents.Select(document => AmendmentTexts.Of(document, isBare: true)).ToList();
        return new(null, AmendmentBatch.Apply(ArticleText.Read(article), texts), texts);
    }

    /// <summary>Applies amendments to the articles of a bill, each to the one on which it is placed.</summary>
    /// <param name="bill">The bill.</param>
    /// <param name="documents">The amendments, in the order in which they are applied.</param>
    public static IReadOnlyList<AppliedArticle> Apply(Bill bill, IEnumerable<AmendmentDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(bill);
        ArgumentNullException.ThrowIfNull(documents);
        var applied = new List<AppliedArticle>();
        foreach (var group in documents.GroupBy(document => Target(bill, document)))
        {
            var texts = group.Select(document => AmendmentTexts.Of(document, isBare: false)).ToList();
            applied.Add(Apply(bill, group.Key, texts));
        }

        return applied;
    }

    private static AppliedArticle Apply(Bill bill, ArticleNumber? number, List<AmendmentText> texts)
    {
        if (number is null || bill.Find(number) is not { } article)
        {
            var none = ArticleText.Read("");
            return new(number, new(none, [], [.. texts.Select(text => new RefusedAmendment(text.Id, Unplaced(bill, number, text.Text.Span)))]), texts);
        }

        if (article.Status == ArticleStatus.Settled)
        {
            var refused = texts.Select(text => new RefusedAmendment(text.Id, Refusals.ArticleSettled(text.Text.Span)));
            return new(number, new(ArticleText.Of(article), [], [.. refused]), texts);
        }

        bool IsOwn(ArticleRange range) => range.To is null && bill.Find(range.From) == article;
        return new(number, AmendmentBatch.Apply(ArticleText.Of(article), texts, IsOwn), texts);
    }

    /// <summary>The article on which an amendment is placed; null where it is placed beside the articles, or nowhere in a bill of several.</summary>
    private static ArticleNumber? Target(Bill bill, AmendmentDocument document)
    {
        var placement = AmendmentSyntax.Of(document).Placement;
        if (placement is null)
        {
            return document.Placement is null && bill.Articles is [var only] ? only.Number : null;
        }

        return placement is { Inserts: InsertedDivision.None, Division: { Kind: DivisionKind.Article, Through: null } division }
            && ArticleNumber.TryParse(division.Number, out var number) ? number : null;
    }

    private static Refusal Unplaced(Bill bill, ArticleNumber? number, TextSpan span) =>
        number is null ? Refusals.OutsideArticles(span) : Refusals.NoSuchArticle(bill, number, span);
}
