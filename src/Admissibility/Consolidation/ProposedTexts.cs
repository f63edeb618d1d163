using Admissibility.Bills;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>« le texte proposé pour l'article L. 12 », « le même texte »: the law that an article quotes. The Sénat counts alinéas in it.</summary>
/// <param name="article">The article as it is printed.</param>
/// <param name="source">The text of the amendment.</param>
internal sealed class ProposedTexts(ArticleText article, SourceText source)
{
    private const int LongestHead = 40;

    private ArticleNumber? _last;

    /// <summary>« le texte proposé … », « le même texte », and not « le même code ».</summary>
    public bool IsMeantBy(Locator locator) =>
        locator is ProposedTextLocator
            || (locator is LawLocator { Law: { Kind: LawKind.Same } law } && source.Slice(law.Span).EndsWith("texte", StringComparison.Ordinal));

    /// <summary>The quoted alinéas of the article that is named, or was last; all of them where they are one block. Null where that is not sure.</summary>
    public SearchScope? Find(Locator locator)
    {
        if (locator is ProposedTextLocator proposed)
        {
            _last = proposed.For.Select(place => place.Find<ArticleLocator>()).FirstOrDefault(found => found is { Numbers: [{ To: null }] })?.Numbers[0].From;
        }

        return (_last is { } number ? BlockOf(number) : null) ?? OnlyBlock();
    }

    private SearchScope? OnlyBlock()
    {
        var quoted = Enumerable.Range(1, article.Alineas.Length).Where(number => article.Blocks[number].IsQuoted).ToList();
        return quoted.Count > 0 && quoted[^1] - quoted[0] == quoted.Count - 1 && quoted.Count(number => article.Blocks[number].Closing is not null) <= 1
            ? SearchScope.Alineas(article, quoted[0], quoted[^1], isRange: true)
            : null;
    }

    /// <summary>From « Art. L. 12. – » to the next such head, or to where the quotation closes.</summary>
    private SearchScope? BlockOf(ArticleNumber number)
    {
        var heads = Enumerable.Range(1, article.Alineas.Length)
            .Where(alinea => article.Blocks[alinea].IsQuoted && article.Outline[alinea] is [{ Kind: SubdivisionKind.Article }, ..])
            .ToList();
        var own = heads.FindAll(alinea => IsFor(article.Alinea(alinea), number));
        if (own.Count != 1)
        {
            return null;
        }

        var last = own[0];
        while (article.Blocks[last].Closing is null && last < article.Alineas.Length && article.Blocks[last + 1].IsQuoted && !heads.Contains(last + 1))
        {
            last++;
        }

        return SearchScope.Alineas(article, own[0], last, isRange: true);
    }

    private static bool IsFor(string alinea, ArticleNumber number)
    {
        var head = Typography.FoldText(alinea.AsSpan(0, Math.Min(LongestHead, alinea.Length))).TrimStart('"', '«', ' ');
        var name = head[(head.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var dash = name.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && ArticleNumber.TryParse(name[..dash].TrimEnd('.', ' '), out var read) && read == number;
    }
}
