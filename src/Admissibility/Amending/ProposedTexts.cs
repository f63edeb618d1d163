using Admissibility.Bills;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Amending;

/// <summary>« le même texte »: the law that an article quotes, by the article that it is proposed for. The Sénat counts alinéas in it.</summary>
internal static class ProposedTexts
{
    private const int Nearby = 80;
    private const int LongestNumber = 30;

    /// <summary>« le même texte », and not « le même code ».</summary>
    public static bool IsMeantBy(Locator locator, SourceText source) => locator is LawLocator { Law: { Kind: LawKind.Same } law } && source.Slice(law.Span).EndsWith("texte", StringComparison.Ordinal);

    /// <summary>The quoted alinéas meant: all of them where they are one block, else those of the article that was last named (« du texte proposé pour l'article L. 12 »); null where that is not sure.</summary>
    public static Area? Find(ArticleText article, SourceText source, int before) => OnlyBlock(article) ?? (NumberBefore(source, before) is { } number ? BlockOf(article, number) : null);

    private static Area? OnlyBlock(ArticleText article)
    {
        var quoted = Enumerable.Range(1, article.Alineas.Length).Where(number => article.Blocks[number].IsQuoted).ToList();
        return quoted.Count > 0 && quoted[^1] - quoted[0] == quoted.Count - 1 && quoted.Count(number => article.Blocks[number].Closing is not null) <= 1
            ? Area.Alineas(article, quoted[0], quoted[^1], isRange: true)
            : null;
    }

    /// <summary>The article for which a text was last said to be proposed.</summary>
    private static ArticleNumber? NumberBefore(SourceText source, int before)
    {
        const string Proposed = "texte propose", For = "pour l'article ";
        var text = Typography.FoldText(source.Text.AsSpan(0, before));
        var at = text.LastIndexOf(Proposed, StringComparison.Ordinal);
        var start = at < 0 ? -1 : text.IndexOf(For, at, Math.Min(Nearby, text.Length - at), StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        // The longest run of words that is a number: « L. 423-14 » of « L. 423-14 du code ».
        start += For.Length;
        var words = text.Substring(start, Math.Min(LongestNumber, text.Length - start)).Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word is not ("du" or "de" or "des")).ToArray();
        for (var count = words.Length; count > 0; count--)
        {
            if (ArticleNumber.TryParse(string.Join(' ', words.Take(count)), out var number))
            {
                return number;
            }
        }

        return null;
    }

    private static Area? BlockOf(ArticleText article, ArticleNumber number)
    {
        var heads = Enumerable.Range(1, article.Alineas.Length).Where(alinea => article.Blocks[alinea].IsQuoted && article.Outline[alinea] is [{ Kind: SubdivisionKind.Article }, ..]).ToList();
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

        return Area.Alineas(article, own[0], last, isRange: true);
    }

    /// <summary>« "Art. L. 423-14. - … »</summary>
    private static bool IsFor(string alinea, ArticleNumber number)
    {
        var head = Typography.FoldText(alinea.AsSpan(0, Math.Min(LongestNumber + 10, alinea.Length))).TrimStart('"', '«', ' ');
        var name = head[(head.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var dash = name.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && ArticleNumber.TryParse(name[..dash].TrimEnd('.', ' '), out var read) && read == number;
    }
}
