using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Which articles of which codes and laws are about public money, what they do, and whose money it is: <c>provisions.tsv</c>.</summary>
internal sealed class ProvisionTable
{
    private static readonly Lazy<ProvisionTable> s_table = new(() => new(KnowledgeTable.Read("provisions")));

    private readonly Dictionary<string, List<ProvisionRow>> _byLaw = new(StringComparer.Ordinal);

    /// <summary>The rows of a table.</summary>
    /// <exception cref="InvalidDataException">A row has no number, kind or bearer that can be read.</exception>
    public ProvisionTable(KnowledgeTable table)
    {
        foreach (var row in table.Rows)
        {
            var law = KeyOf(row["code"]);
            if (!_byLaw.TryGetValue(law, out var rows))
            {
                _byLaw.Add(law, rows = []);
            }

            rows.Add(ProvisionRow.Of(row));
        }
    }

    public static ProvisionTable Default => s_table.Value;

    public int Count => _byLaw.Values.Sum(rows => rows.Count);

    /// <summary>The row of an article: the narrowest that includes it; null where the article is not in the table.</summary>
    /// <param name="law">The code or the number of the law, as it is written.</param>
    /// <param name="article">The article; null for the law as a whole.</param>
    public ProvisionRow? Find(string law, ArticleNumber? article)
    {
        if (!_byLaw.TryGetValue(KeyOf(law), out var rows))
        {
            return null;
        }

        var order = article is null ? null : CodeOrder.Of(article);
        ProvisionRow? found = null;
        foreach (var row in rows)
        {
            if (row.Includes(article, order) && (found is null || row.IsNarrowerThan(found)))
            {
                found = row;
            }
        }

        return found;
    }

    private static string KeyOf(string law) => Typography.FoldText(law);
}

/// <summary>One row: a range of articles.</summary>
/// <param name="From">The first article; null for a law as a whole.</param>
/// <param name="To">The last one, with all that is inserted below it.</param>
/// <param name="Kind">What they do.</param>
/// <param name="Bearer">Whose money it is.</param>
/// <param name="Heading">What they are about.</param>
/// <param name="IsVerified">Whether the row was checked.</param>
/// <param name="Letter">« L. » for numbers of such articles; empty for bare ones.</param>
internal sealed record ProvisionRow(CodeOrder? From, CodeOrder? To, ProvisionKind Kind, PublicBody Bearer, string Heading, bool IsVerified, string Letter)
{
    private static readonly (string, PublicBody)[] s_bodies = [.. PublicBody.All.Select(body => (body.Code, body))];

    private bool IsSingle => From is not null && From.Compare(To!) == 0;

    public static ProvisionRow Of(KnowledgeRow row)
    {
        var (from, to) = (NumberOf(row, "from"), NumberOf(row, "to"));
        var result = new ProvisionRow(
            from is null ? null : CodeOrder.Of(from),
            to is null ? null : CodeOrder.Of(to),
            row.Choose<ProvisionKind>("kind"),
            row.Choose("bearer", s_bodies),
            row["heading"],
            row.IsVerified,
            from is null ? "" : LetterOf(from));
        return from is null == to is null && (result.From is null || result.From.Compare(result.To!) <= 0)
            ? result
            : throw row.Error("the range ends before it begins");
    }

    public bool Includes(ArticleNumber? article, CodeOrder? order) =>
        From is null
        || (order is not null && Letter == LetterOf(article!)
            && (IsSingle ? order.Compare(From) == 0 : order.Compare(From) >= 0 && (order.Compare(To!) <= 0 || order.IsWithin(To!))));

    public bool IsNarrowerThan(ProvisionRow other) => other.From is null || (From is not null && From.Compare(other.From) is var order
        && (order > 0 || (order == 0 && (IsSingle || (!other.IsSingle && To!.Compare(other.To!) < 0)))));

    private static ArticleNumber? NumberOf(KnowledgeRow row, string column) => row[column] switch
    {
        "" => null,
        var cell => ArticleNumber.TryParse(cell, out var number) ? number : throw row.Error($"« {cell} » is no number of an article"),
    };

    private static string LetterOf(ArticleNumber number) => number.ToString() is var text && text.IndexOf(". ", StringComparison.Ordinal) is var at and > 0
        ? text[..(at + 1)]
        : "";
}
