using Admissibility.Amending;

namespace Admissibility.Reporting;

/// <summary>An article as amended, as one JSON object; its schema is docs/schemas/apply.schema.json.</summary>
public static class ApplicationJsonRenderer
{
    /// <summary>One object on one line.</summary>
    /// <param name="article">The number of the article; null for a bare one.</param>
    /// <param name="application">What came of the amendments.</param>
    /// <param name="ids">The amendments, in the order in which they were applied.</param>
    public static string Render(string? article, ArticleApplication application, IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(ids);
        return JsonOutput.Write(indented: false, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", JsonOutput.Version);
            json.WriteString("article", article);
            json.WriteString("amended", application.Amended);
            json.WriteBoolean("deleted", string.IsNullOrWhiteSpace(application.Amended));
            json.WriteStartArray("amendments");
            foreach (var id in ids)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var edit in application.Edits)
            {
                var change = TextChange.Of(application.Article, edit);
                json.WriteStartObject();
                json.WriteNumber("alinea", application.Article.Alineas.IsEmpty ? 0 : application.Article.NumberAt(edit.Span.Start));
                json.WriteNumber("start", edit.Span.Start);
                json.WriteNumber("length", edit.Span.Length);
                json.WriteString("text", edit.Text);
                json.WriteString("removed", change.Removed);
                json.WriteString("added", change.Added);
                json.WriteStartArray("numbers");
                foreach (var number in change.Numbers)
                {
                    json.WriteStartObject();
                    json.WriteNumber("before", number.Before);
                    json.WriteNumber("after", number.After);
                    json.WriteString("object", number.Object);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("fallen");
            foreach (var id in application.Fallen.Select(fallen => fallen.Id).Distinct(StringComparer.Ordinal))
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
