using Admissibility.Consolidation;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>An article as amended, as one JSON object; its schema is docs/schemas/apply.schema.json.</summary>
public static class ApplicationJsonRenderer
{
    /// <summary>One object on one line.</summary>
    /// <param name="article">The number of the article; null for a bare one.</param>
    /// <param name="application">The result of the amendments.</param>
    /// <param name="ids">The amendments, in the order given.</param>
    /// <param name="language">The language of the reasons for refusing.</param>
    public static string Render(string? article, ConsolidatedArticle application, IEnumerable<string> ids, Language language = Language.French)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(ids);
        var json = new JsonApplication(
            JsonOutput.Version,
            article,
            application.Amended,
            application.Amended is { } amended && string.IsNullOrWhiteSpace(amended),
            [.. ids],
            [.. application.Edits.Select(edit => ChangeOf(application.Article, edit))],
            application.Fallen,
            [.. application.Refusals.Select(refused => new JsonRefusal(refused.Id, refused.Refusal.Reason, refused.Refusal.Words.In(language)))]);
        return JsonOutput.Write(json, ReportJson.Default.JsonApplication, indented: false);
    }

    private static JsonChange ChangeOf(ArticleText article, Edit edit)
    {
        var change = TextChange.Of(article, edit);
        return new(
            article.Alineas.IsEmpty ? 0 : article.NumberAt(edit.Span.Start),
            edit.Span.Start,
            edit.Span.Length,
            edit.Text,
            change.Removed,
            change.Added,
            [.. change.Numbers.Select(number => new JsonNumberChange(number.Before, number.After, number.Object))]);
    }
}
