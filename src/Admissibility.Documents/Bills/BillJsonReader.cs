using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// Reads a bill from JSON Lines, one object for the bill (« loi »), each division (« chapitre », « section »), each
/// article and each alinéa, as the public sites of parliamentary monitoring keep them.
/// </summary>
internal static class BillJsonReader
{
    public static Bill Read(string text, string path)
    {
        var bill = new Building();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                bill.Add(json.RootElement);
            }
            catch (JsonException exception)
            {
                throw UnreadableInputException.At($"{path}:{number}", $"JSON illisible ({exception.Message})", exception);
            }
        }

        return bill.ToBill();
    }

    private sealed class Building
    {
        private readonly ImmutableArray<string>.Builder _headings = ImmutableArray.CreateBuilder<string>();
        private readonly List<ArticleNumber> _order = [];
        private readonly Dictionary<ArticleNumber, SortedDictionary<int, string>> _articles = [];
        private string _title = "";
        private string? _number;

        public void Add(JsonElement row)
        {
            switch (Text(row, "type"))
            {
                case "loi":
                    _title = Text(row, "titre");
                    _number = Text(row, "loi") is { Length: > 0 } number ? number : null;
                    break;
                case "article":
                    Open(Text(row, "article"));
                    break;
                case "alinea":
                    if (Open(Text(row, "article")) is { } alineas && int.TryParse(Text(row, "alinea"), NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                    {
                        alineas[place] = PlainText(Text(row, "texte"));
                    }

                    break;
                default:
                    if (Text(row, "titre") is { Length: > 0 } heading)
                    {
                        _headings.Add(heading);
                    }

                    break;
            }
        }

        public Bill ToBill() => new(_title, _number, _headings.ToImmutable(), [.. _order.Select(ToArticle)]);

        private BillArticle ToArticle(ArticleNumber number) =>
            new(number, [.. _articles[number].Select(alinea => new Alinea(alinea.Key, alinea.Value))]);

        private SortedDictionary<int, string>? Open(string name)
        {
            if (!ArticleNumber.TryParse(name, out var number))
            {
                return null;
            }

            if (!_articles.TryGetValue(number, out var alineas))
            {
                _articles.Add(number, alineas = []);
                _order.Add(number);
            }

            return alineas;
        }

        private static string Text(JsonElement row, string name) =>
            row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var value)
                ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : ""
                : "";

        /// <summary>The words of a small HTML fragment: tags out, entities resolved.</summary>
        private static string PlainText(string html)
        {
            var text = new StringBuilder(html.Length);
            var from = 0;
            while (from < html.Length)
            {
                var open = html.IndexOf('<', from);
                var close = open < 0 ? -1 : html.IndexOf('>', open);
                if (close < 0)
                {
                    break;
                }

                text.Append(html, from, open - from);
                from = close + 1;
            }

            return WebUtility.HtmlDecode(text.Append(html, from, html.Length - from).ToString()).Trim();
        }
    }
}
