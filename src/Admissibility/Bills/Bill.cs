using System.Collections.Immutable;

namespace Admissibility.Bills;

/// <summary>The text under discussion: a title, headings, articles.</summary>
public sealed class Bill
{
    private const int MostAlike = 3;

    private readonly Dictionary<ArticleNumber, BillArticle> _byNumber;

    /// <summary>A bill as a whole.</summary>
    /// <param name="title">Its title, without its number; empty when not known.</param>
    /// <param name="number">Its number as printed (« 1512 »); null when not known.</param>
    /// <param name="headings">Titles of its divisions (« Titre Ier : … »), in order.</param>
    /// <param name="articles">Its articles, in order; of two with one number the first that holds alinéas counts.</param>
    public Bill(string title, string? number, ImmutableArray<string> headings, ImmutableArray<BillArticle> articles)
    {
        Title = title;
        Number = number;
        Headings = headings;
        Articles = articles;
        _byNumber = articles.GroupBy(article => article.Number)
            .ToDictionary(same => same.Key, same => same.FirstOrDefault(article => !article.Alineas.IsEmpty) ?? same.First());
    }

    /// <summary>Its intitulé, on one line.</summary>
    public string Title { get; }

    /// <summary>Its number as printed, without « n° »; null where it is not printed.</summary>
    public string? Number { get; }

    /// <summary>The words of its headings, in order.</summary>
    public ImmutableArray<string> Headings { get; }

    /// <summary>Its articles, in order.</summary>
    public ImmutableArray<BillArticle> Articles { get; }

    /// <summary>Its divisions, in order, where the file gives them.</summary>
    public ImmutableArray<BillDivision> Divisions { get; init; } = [];

    /// <summary>What is after its articles, in order.</summary>
    public ImmutableArray<BillAnnex> Annexes { get; init; } = [];

    /// <summary>The article of that number, or null. A number inside a range (« Articles 19 à 24 ») is taken for one of its articles.</summary>
    public BillArticle? Find(ArticleNumber number)
    {
        if (_byNumber.TryGetValue(number, out var article))
        {
            return article;
        }

        if (Articles.FirstOrDefault(range => range.Through is { } last && range.Number < number && number < last) is { } within)
        {
            return within with { Number = number, Through = null };
        }

        // « article 1er » of a bill with a sole article, and the reverse, name the same article.
        return Articles is [var only]
            && (number == ArticleNumber.Sole || number.ToString() == "1er")
            && (only.Number == ArticleNumber.Sole || only.Number.ToString() == "1er") ? only : null;
    }

    /// <summary>
    /// Whether the file is only the start of the text: it breaks off within a sentence, a list or above a table, or has one article that is
    /// numbered « 1er » and not « unique ».
    /// </summary>
    public bool IsPartial => Annexes.IsEmpty && Articles is [.., var last]
        && ((Articles.Length == 1 && last.Through is null && last.Number.ToString() == "1er") || (last.Alineas is [.., var end] && BreaksOff(end.Text)));

    /// <summary>Whether several of its articles have that number and different texts.</summary>
    public bool IsRepeated(ArticleNumber number) => Articles
        .Where(article => article.Number == number && !article.Alineas.IsEmpty)
        .DistinctBy(article => string.Join('\n', article.Alineas.Select(alinea => alinea.Text)), StringComparer.Ordinal)
        .Skip(1)
        .Any();

    /// <summary>
    /// The articles that are nearest to a number that does not exist, in order: the one before, the one after, and those of the same number with another
    /// « bis ».
    /// </summary>
    public IEnumerable<ArticleNumber> Nearest(ArticleNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var before = Articles.Where(article => article.Number < number).MaxBy(article => article.Number);
        var after = Articles.Where(article => article.Number > number).MinBy(article => article.Number);
        var alike = Articles.Where(article => number.Base is { } value && article.Number.Base == value).Take(MostAlike);
        return new[] { before, after }.OfType<BillArticle>().Concat(alike).Select(article => article.Number).Distinct().Order();
    }

    private static bool BreaksOff(string text)
    {
        var end = text.TrimEnd();
        return !text.Contains('\t', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal)
            && (end is [.., ':' or ';' or ','] || AlineaBuilder.IsUnit(end));
    }

    /// <summary>Its title, with its number.</summary>
    public override string ToString() => Number is null ? Title : $"{Title} ({Number})";
}
