using System.Globalization;
using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Reads an amendment in the project's own JSON: « id », « placement », « dispositif », « expose »… (docs/jsonl-format.md).</summary>
internal static class PlainJsonReader
{
    /// <summary>What an object with an « id » has at least one of.</summary>
    private static readonly string[] s_fields =
        ["placement", "article_or_placement", "expose", "objet", "number", "authors", "bill", "nature", "parent", "sort"];

    /// <summary>Whether an object has the shape of such an amendment.</summary>
    public static bool IsAmendment(JsonElement root) =>
        root.Text("dispositif") is not null
        || (root.Text("id") is not null
            && s_fields.Any(field => root.At(field).ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Array));

    /// <summary>Reads the object.</summary>
    /// <param name="root">The object.</param>
    /// <param name="source">Where it was found; its id where it has none.</param>
    public static DecidedAmendment Read(JsonElement root, string source)
    {
        var id = root.Text("id") ?? source;
        return new(ReadDocument(root, id, source), root.Text("sort") is { } outcome ? OfficialDecision.FromSenat(outcome) : OfficialDecision.Unknown);
    }

    private static AmendmentDocument ReadDocument(JsonElement root, string id, string source)
    {
        var number = root.Text("number");
        var placement = root.Text("placement") ?? root.Text("article_or_placement");
        return new AmendmentDocument
        {
            Id = id,
            Source = source,
            Header = new AmendmentHeader
            {
                Chamber = ChamberOf(root.Text("chamber")) is { } chamber ? new(chamber, default) : null,
                Date = IsoDate.TryParse(root.Text("date")) is { } date ? new(date, default) : null,
                BillNumber = root.Text("bill") is { } bill ? new(bill, default) : null,
                Number = number is not null && AmendmentNumber.TryParse(number) is { } read ? new(read, default) : null,
                Signatures = ReadAuthors(root, id),
                EmptySignatures = root.At("authors") is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0 ? default(TextSpan) : null,
                IsSubAmendment = root.Text("nature") is { } nature && nature.StartsWith("S/", StringComparison.Ordinal),
            },
            Context = new AmendmentContext
            {
                Alinea = root.Text("alinea"),
                ParentId = root.Text("parent"),
                BillReference = root.Text("bill"),
                FiledAt = TimeOf(root.Text("time")),
            },
            Placement = placement is null ? null : Excerpt.Of(placement, $"{id} (placement)"),
            Dispositif = HtmlExcerpt.Read(root.Text("dispositif"), $"{id} (dispositif)"),
            Expose = HtmlExcerpt.Read(root.Text("expose") ?? root.Text("objet"), $"{id} (exposé)"),
        };
    }

    private static TimeOnly? TimeOf(string? text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static Signatures? ReadAuthors(JsonElement root, string id)
    {
        var authors = root.Items("authors").Where(author => author.ValueKind == JsonValueKind.String);
        var names = string.Join(", ", authors.Select(author => author.ReadString()));
        var text = new SourceText(names, $"{id} (auteurs)");
        return names.Length == 0 ? null : SignatureExtractor.Read(text, text.Span);
    }

    private static Chamber? ChamberOf(string? name) => name is null ? null : Typography.FoldText(name) switch
    {
        "senat" => Chamber.Senat,
        "assemblee" or "assemblee nationale" or "an" => Chamber.Assemblee,
        _ => null,
    };
}
