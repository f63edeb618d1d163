using System.Globalization;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Syntax;

namespace Admissibility.Benchmarks.Seeding;

/// <summary>
/// The outline of a bill as the amendments to it show it: every article that one stands on, each with as many alinéas as
/// the highest that one names, and in each the words that are said to stand there. It stands in for the bill where the
/// archive does not hold it.
/// </summary>
internal sealed class LiasseBill
{
    private readonly Dictionary<ArticleNumber, int> _articles = [];
    private readonly Dictionary<(ArticleNumber Article, int Alinea), List<string>> _words = [];

    /// <summary>Takes note of an admitted amendment.</summary>
    public void Add(AmendmentSyntax syntax, bool isSubAmendment)
    {
        if (syntax.Placement is not { Division: { Kind: DivisionKind.Article } division } || !ArticleNumber.TryParse(division.Number, out var number))
        {
            return;
        }

        var highest = _articles.GetValueOrDefault(number, 1);
        if (!isSubAmendment && syntax.Dispositif is { } tree && syntax.Placement.Position == PlacementPosition.On)
        {
            foreach (var alinea in tree.DescendantsAndSelf().OfType<AlineaLocator>().Where(alinea => !alinea.Ordinal))
            {
                highest = Math.Max(highest, alinea.Numbers.Select(range => Math.Max(range.From, range.To)).DefaultIfEmpty(1).Max());
            }

            foreach (var (words, alinea) in QuotedWords.Of(tree))
            {
                AddWords(number, alinea ?? 1, words);
            }
        }

        _articles[number] = highest;
    }

    /// <summary>What already stands in other words that were quoted is not said again.</summary>
    private void AddWords(ArticleNumber article, int alinea, WordsLocator locator)
    {
        if (!_words.TryGetValue((article, alinea), out var known))
        {
            _words.Add((article, alinea), known = []);
        }

        foreach (var words in locator.Words.Select(quotation => string.Join(' ', quotation.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
        {
            if (!known.Exists(other => other.Contains(words, StringComparison.OrdinalIgnoreCase)))
            {
                known.RemoveAll(other => words.Contains(other, StringComparison.OrdinalIgnoreCase));
                known.Add(words);
            }
        }
    }

    private string TextOf(ArticleNumber article, int alinea) =>
        _words.TryGetValue((article, alinea), out var words) ? string.Join(" ; ", words) : alinea.ToString(CultureInfo.InvariantCulture);

    public Bill ToBill() => new(
        "",
        null,
        [],
        [.. _articles.OrderBy(article => article.Key).Select(article => new BillArticle(article.Key, [.. Enumerable.Range(1, article.Value).Select(number => new Alinea(number, TextOf(article.Key, number)))]))]);
}
