using Admissibility.Amending;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>An amendment read against the article on which it stands: the one resolution on which all facts about its targets and changes rest.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">The article as it is printed.</param>
/// <param name="Read">Reads the amendment against a wording of the article.</param>
internal sealed record ArticleReading(BillArticle Article, ArticleText Text, Func<ArticleText, AmendmentEdits> Read)
{
    /// <summary>What the amendment changes in the article as it is printed, and what of it means nothing.</summary>
    public AmendmentEdits Edits { get; } = Read(Text);

    /// <summary>The reading; null where the amendment stands on no article of the bill, where the bill is not known, and for a sub-amendment.</summary>
    public static ArticleReading? Of(AmendmentDocument document, AmendmentSyntax syntax, Bill? bill)
    {
        if (bill is null || document.Header.IsSubAmendment || document.Dispositif is not { } text || syntax.Dispositif is not { } tree || ArticleOf(syntax.Placement, bill) is not { } article)
        {
            return null;
        }

        return new(article, ArticleText.Of(article), wording => AmendmentEdits.Of(document.Id, wording, tree, text.Source, range => range.To is null && bill.Find(range.From) == article));
    }

    /// <summary>The article on which an amendment stands, where it is one and the bill has it.</summary>
    public static BillArticle? ArticleOf(PlacementSyntax? placement, Bill bill) =>
        placement is { Inserts: InsertedDivision.None, Division: { Kind: DivisionKind.Article, Through: null } division } && ArticleNumber.TryParse(division.Number, out var number) ? bill.Find(number) : null;
}
