using Admissibility.Consolidation;

namespace Admissibility.Reporting;

/// <summary>An article as amended, as one JSON object; its schema is docs/schemas/apply.schema.json.</summary>
public static class ApplicationJsonRenderer
{
    /// <summary>One object on one line.</summary>
    /// <param name="article">The number of the article; null for a bare one.</param>
    /// <param name="application">The result of the amendments.</param>
    /// <param name="ids">The amendments, in the order in which they were applied.</param>
    public static string Render(string? article, ConsolidatedArticle application, IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(ids);
        var json = new JsonApplication(
            JsonOutput.Version,
            article,
            application.Amended,
            string.IsNullOrWhiteSpace(application.Amended),
            [.. ids],
            [.. application.Edits.Select(edit => ChangeOf(application.Article, edit))],
            application.Fallen);
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
