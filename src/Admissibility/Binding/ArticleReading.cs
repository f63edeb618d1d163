using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>An amendment read against the article that it amends: the one resolution on which all facts about its targets and changes rest.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">The article as it is printed.</param>
/// <param name="Read">Reads the amendment against a wording of the article.</param>
internal sealed record ArticleReading(BillArticle Article, ArticleText Text, Func<ArticleText, AmendmentEdits> Read)
{
    /// <summary>What the amendment changes in the article as it is printed, and what of it means nothing.</summary>
    public AmendmentEdits Edits { get; } = Read(Text);

    /// <summary>Reads an amendment whose article, bill and dispositif are known.</summary>
    public static ArticleReading Of(BoundAmendment amendment)
    {
        var (article, bill, tree) = (amendment.Article!, amendment.Bill!, amendment.Syntax.Dispositif!);
        var (id, source) = (amendment.Document.Id, amendment.Document.Dispositif!.Source);
        var isArticle = amendment.OwnArticle!.IsArticle;
        bool IsOwn(ArticleRange range) => isArticle && range.To is null && bill.Bill.Find(range.From) == article;
        return new(article, bill.TextOf(article), wording => AmendmentEdits.Of(id, wording, tree, source, IsOwn));
    }
}
