using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>The rows of a bill in JSON Lines, gathered in whatever order they are.</summary>
internal sealed class BillJsonRows
{
    private readonly List<(string Label, string Title, string Path)> _divisions = [];
    private readonly Dictionary<ArticleNumber, Row> _articles = [];
    private string _title = "";
    private string? _number;

    private sealed class Row(int position, string division)
    {
        public SortedDictionary<int, string> Alineas { get; } = [];

        public string Division { get; } = division;

        /// <summary>Its « ordre »; where the file gives none, the order in which the articles are.</summary>
        public int Order { get; set; } = position;
    }

    public void Name(string title, string number) => (_title, _number) = (title.Replace('\n', ' '), number.Length > 0 ? number : null);

    /// <summary>A division; those without intitulé are marks of the same division given again.</summary>
    public void Add(string label, string title, string path)
    {
        if (title.Length > 0)
        {
            _divisions.Add((label, title, path));
        }
    }

    /// <summary>An article.</summary>
    public void Open(ArticleNumber number, string division, int? order)
    {
        var row = RowOf(number, division);
        row.Order = order ?? row.Order;
    }

    /// <summary>An alinéa of an article; what is wrong with it, or null.</summary>
    public LocalizedText? Add(ArticleNumber number, string division, int place, string text) => RowOf(number, division).Alineas.TryAdd(place, text)
        ? null
        : new($"l’alinéa {place} de l’article {number} est donné deux fois", $"alinéa {place} of article {number} is given twice");

    public Bill ToBill()
    {
        var rows = _articles.OrderBy(article => article.Value.Order).ToList();
        var divisions = _divisions
            .Select((division, index) => (division, index, position: PositionOf(division.Path)))
            .OrderBy(entry => entry.position).ThenBy(entry => entry.division.Path.Length).ThenBy(entry => entry.index)
            .Select(entry => new BillDivision(entry.division.Label, entry.division.Title, entry.position))
            .ToImmutableArray();
        var articles = rows.Select(row => ToArticle(row.Key, row.Value)).ToImmutableArray();
        return new(_title, _number, [.. divisions.Select(division => division.Title)], articles) { Divisions = divisions };

        int PositionOf(string path) =>
            rows.FindIndex(row => row.Value.Division.StartsWith(path, StringComparison.Ordinal)) is var found and >= 0 ? found : rows.Count;
    }

    private static BillArticle ToArticle(ArticleNumber number, Row row) =>
        new(number, [.. row.Alineas.Select(alinea => new Alinea(alinea.Key, alinea.Value))]);

    private Row RowOf(ArticleNumber number, string division)
    {
        if (!_articles.TryGetValue(number, out var row))
        {
            _articles.Add(number, row = new(_articles.Count, division));
        }

        return row;
    }
}
