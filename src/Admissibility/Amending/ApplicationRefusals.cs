using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Amending;

/// <summary>Reasons that are known before a dispositif is read.</summary>
public static class ApplicationRefusals
{
    /// <summary>The amendment stands beside the articles.</summary>
    public static Refusal OutsideArticles(TextSpan span) => Refusals.OutsideArticles(span);

    /// <summary>The bill has no such article; the nearest are named.</summary>
    public static Refusal NoSuchArticle(Bill bill, ArticleNumber number, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(bill);
        ArgumentNullException.ThrowIfNull(number);
        return Refusals.NoSuchArticle(bill, number, span);
    }

    /// <summary>Both chambers adopted the article in the same terms.</summary>
    public static Refusal ArticleSettled(TextSpan span) => Refusals.ArticleSettled(span);
}
