using System.Collections.Immutable;

namespace Admissibility.Bills;

/// <summary>The text under discussion: a title, headings, articles.</summary>
public sealed class Bill
{
    private readonly Dictionary<ArticleNumber, BillArticle> _byNumber;

    /// <summary>A bill as a whole.</summary>
    /// <param name="title">Its title, without its number; empty when not known.</param>
    /// <param name="number">Its number as printed (« 1512 »); null when not known.</param>
    /// <param name="headings">Titles of its divisions (« Titre Ier : … »), in order.</param>
    /// <param name="articles">Its articles, in order; of two with one number the first counts.</param>
    public Bill(string title, string? number, ImmutableArray<string> headings, ImmutableArray<BillArticle> articles)
    {
        Title = title;
        Number = number;
        Headings = headings;
        Articles = articles;
        _byNumber = articles.DistinctBy(article => article.Number).ToDictionary(article => article.Number);
    }

    public string Title { get; }

    public string? Number { get; }

    public ImmutableArray<string> Headings { get; }

    public ImmutableArray<BillArticle> Articles { get; }

    /// <summary>The article of that number, or null.</summary>
    public BillArticle? Find(ArticleNumber number)
    {
        if (_byNumber.TryGetValue(number, out var article))
        {
            return article;
        }

        // « article 1er » of a bill with a sole article, and the reverse, name the same article.
        return Articles is [var only] && (number == ArticleNumber.Sole || number.ToString() == "1er") && (only.Number == ArticleNumber.Sole || only.Number.ToString() == "1er") ? only : null;
    }

    /// <summary>The articles that stand nearest to a number that does not exist: the one before and the one after, where there are such.</summary>
    public IEnumerable<ArticleNumber> Nearest(ArticleNumber number)
    {
        var before = Articles.Where(article => article.Number < number).MaxBy(article => article.Number);
        var after = Articles.Where(article => article.Number > number).MinBy(article => article.Number);
        return new[] { before, after }.OfType<BillArticle>().Select(article => article.Number);
    }

    public override string ToString() => Number is null ? Title : $"{Title} ({Number})";
}
