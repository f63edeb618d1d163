using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>A part of an article in which the next link of a chain is looked for.</summary>
/// <param name="First">Its first alinéa.</param>
/// <param name="Last">Its last alinéa.</param>
/// <param name="Span">Its span.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsRange">Whether it was named as one of a range: words need not be in each alinéa of it.</param>
internal sealed record SearchScope(int First, int Last, TextSpan Span, ResolvedTargetKind Kind, bool IsRange = false)
{
    public static SearchScope Whole(ArticleText article) => new(1, article.Alineas.Length, article.Whole, ResolvedTargetKind.Article);

    public static SearchScope Alineas(ArticleText article, int first, int last, bool isRange = false) =>
        new(first, last, TextSpan.FromBounds(article.Alineas[first - 1].Start, article.Alineas[last - 1].End), ResolvedTargetKind.Alineas, isRange);

    /// <summary>Its alinéas one by one.</summary>
    public IEnumerable<SearchScope> Single(ArticleText article) =>
        Kind == ResolvedTargetKind.Sentences ? [this] : Enumerable.Range(First, Last - First + 1).Select(number => Alineas(article, number, number, IsRange));
}
