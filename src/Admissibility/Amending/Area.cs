using Admissibility.Text;

namespace Admissibility.Amending;

/// <summary>A part of an article in which the next link of a chain is looked for.</summary>
/// <param name="First">Its first alinéa.</param>
/// <param name="Last">Its last alinéa.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsRange">Whether it was named as one of a range: words need not stand in each alinéa of it.</param>
internal sealed record Area(int First, int Last, TextSpan Span, PlaceKind Kind, bool IsRange = false)
{
    public static Area Whole(ArticleText article) => new(1, article.Alineas.Length, article.Whole, PlaceKind.Article);

    public static Area Alineas(ArticleText article, int first, int last, bool isRange = false) =>
        new(first, last, TextSpan.FromBounds(article.Alineas[first - 1].Start, article.Alineas[last - 1].End), PlaceKind.Alineas, isRange);

    /// <summary>Its alinéas one by one.</summary>
    public IEnumerable<Area> Single(ArticleText article) =>
        Kind == PlaceKind.Sentences ? [this] : Enumerable.Range(First, Last - First + 1).Select(number => Alineas(article, number, number, IsRange));
}
