using Admissibility.Bills;

namespace Admissibility.Consolidation;

/// <summary>An article with the amendments that were applied to it.</summary>
/// <param name="Number">Its number; null for a bare article.</param>
/// <param name="Result">The article as amended, and what was refused.</param>
/// <param name="Texts">The amendments, in the order given.</param>
public sealed record AppliedArticle(ArticleNumber? Number, ConsolidatedArticle Result, IReadOnlyList<AmendmentText> Texts)
{
    /// <summary>The ids of the amendments.</summary>
    public IEnumerable<string> Ids => Texts.Select(text => text.Id);

    /// <summary>« :3:1 »: where in the amendment the cause of a refusal is.</summary>
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
