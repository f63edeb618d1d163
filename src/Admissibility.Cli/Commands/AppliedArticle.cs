using Admissibility.Amending;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Documents;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary>An article with the amendments that were applied to it.</summary>
/// <param name="Number">Its number; null for a bare article.</param>
/// <param name="Application">What came of it.</param>
/// <param name="Texts">The amendments, in the order in which they were applied.</param>
internal sealed record AppliedArticle(ArticleNumber? Number, ArticleApplication Application, IReadOnlyList<AmendmentText> Texts)
{
    public IEnumerable<string> Ids => Texts.Select(text => text.Id);

    /// <summary>« :3:1 »: where in the amendment the cause of a refusal stands.</summary>
    public string PlaceOf(string id, Refusal refusal)
    {
        if (Texts.FirstOrDefault(text => text.Id == id) is not { } text || text.Text.Source.Origin is not null)
        {
            return "";
        }

        var position = text.Text.Source.PositionAt(refusal.Span.Start);
        return $":{position.Line}:{position.Column}";
    }
}

/// <summary>Amendments to an article by itself: a bare dispositif aims at it, and a placement says nothing more.</summary>
internal static class BareArticle
{
    public static AppliedArticle Apply(string article, IEnumerable<AmendmentDocument> documents)
    {
        var texts = documents.Select(document => AmendmentTexts.Of(document, isBare: true)).ToList();
        return new(null, AmendmentBatch.Apply(ArticleText.Read(article), texts).Application, texts);
    }
}

/// <summary>Amendments to the articles of a bill, each to the one on which it is placed.</summary>
internal static class BillArticles
{
    public static IReadOnlyList<AppliedArticle> Apply(Bill bill, IEnumerable<AmendmentDocument> documents)
    {
        var applied = new List<AppliedArticle>();
        foreach (var group in documents.GroupBy(document => Target(bill, document)))
        {
            var texts = group.Select(document => AmendmentTexts.Of(document, isBare: false)).ToList();
            applied.Add(Apply(bill, group.Key, texts));
        }

        return applied;
    }

    private static AppliedArticle Apply(Bill bill, ArticleNumber? number, List<AmendmentText> texts)
    {
        if (number is null || bill.Find(number) is not { } article)
        {
            var none = ArticleText.Read("");
            return new(number, new(none, [], [.. texts.Select(text => new RefusedAmendment(text.Id, number is null ? ApplicationRefusals.OutsideArticles(text.Text.Span) : ApplicationRefusals.NoSuchArticle(bill, number, text.Text.Span)))]), texts);
        }

        if (article.Status == ArticleStatus.Settled)
        {
            return new(number, new(ArticleText.Of(article), [], [.. texts.Select(text => new RefusedAmendment(text.Id, ApplicationRefusals.ArticleSettled(text.Text.Span)))]), texts);
        }

        bool IsOwn(ArticleRange range) => range.To is null && bill.Find(range.From) == article;
        return new(number, AmendmentBatch.Apply(ArticleText.Of(article), texts, IsOwn).Application, texts);
    }

    /// <summary>The article on which an amendment is placed; null where it is placed beside the articles, or nowhere in a bill of several.</summary>
    private static ArticleNumber? Target(Bill bill, AmendmentDocument document)
    {
        var placement = Binding.AmendmentSyntax.Of(document).Placement;
        if (placement is null)
        {
            return document.Placement is null && bill.Articles is [var only] ? only.Number : null;
        }

        return placement is { Inserts: InsertedDivision.None, Division: { Kind: DivisionKind.Article, Through: null } division } && ArticleNumber.TryParse(division.Number, out var number) ? number : null;
    }
}

/// <summary>The dispositif of a document, as it is applied.</summary>
internal static class AmendmentTexts
{
    /// <summary>The dispositif; of a file without any header, placement first or not, all of it.</summary>
    public static AmendmentText Of(AmendmentDocument document, bool isBare)
    {
        // Sub-amendments name their parent by its number; a file without a header has it in its name: « amendement_12 ».
        var number = document.Header.Number?.Value.ToString() ?? Path.GetFileNameWithoutExtension(document.Source).Split('_')[^1];
        var excerpt = document.Dispositif ?? document.Placement;
        if (excerpt is null)
        {
            return new(document.Id, number, Excerpt.Of("", document.Source));
        }

        if (isBare && document is { Header: { Number: null, Signatures: null }, Placement: { } line } && (document.Dispositif is null || (line.Source == excerpt.Source && !string.IsNullOrWhiteSpace(line.Source.Text[..line.Span.Start]))))
        {
            // What looked like a placement stands in the midst of the text, and is part of it.
            excerpt = new(line.Source, TextSpan.FromBounds(0, (document.Dispositif ?? line).Span.End));
        }

        var text = excerpt.ReadableText();
        var plain = MarkedUpText.Plain(text);
        return new(document.Id, number, ReferenceEquals(plain, text) ? excerpt : Excerpt.Of(plain, excerpt.Source.Name));
    }
}
