using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Syntax;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>
/// The outline of a bill as the amendments to it show it: every article that one is placed on, each with as many alinéas as
/// the highest that one names, and in each the sentences and words that are said to be there. It replaces the bill where the
/// archive does not hold it.
/// </summary>
internal sealed class LiasseBill
{
    private readonly Dictionary<ArticleNumber, int> _articles = [];
    private readonly Dictionary<(ArticleNumber Article, int Alinea), AlineaOutline> _alineas = [];

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

            foreach (var place in NamedPlace.In(tree))
            {
                AddPlace(number, place);
            }
        }

        _articles[number] = highest;
    }

    private void AddPlace(ArticleNumber article, NamedPlace place)
    {
        var key = (article, place.Alinea ?? 1);
        if (!_alineas.TryGetValue(key, out var alinea))
        {
            _alineas.Add(key, alinea = new(key.Item2));
        }

        if (place.Sentence is { } sentence)
        {
            alinea.AddSentence(sentence);
        }

        foreach (var words in place.Words?.Words ?? [])
        {
            alinea.AddWords(NamedPlace.OnOneLine(words), place.Sentence, place.Edge, place.Times);
        }
    }

    private string TextOf(ArticleNumber article, int alinea) => _alineas.GetValueOrDefault((article, alinea), new(alinea)).ToString();

    public Bill ToBill() => new(
        "",
        null,
        [],
        [.. _articles.OrderBy(article => article.Key).Select(article => new BillArticle(article.Key, [.. Enumerable.Range(1, article.Value).Select(number => new Alinea(number, TextOf(article.Key, number)))]))]);
}
