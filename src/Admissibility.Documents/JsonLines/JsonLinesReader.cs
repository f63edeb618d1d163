using System.Globalization;
using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads JSON Lines: one amendment a line, an object of the open data or one with « id », « placement », « dispositif »,
/// « expose »… (docs/jsonl-format.md). Any other line is refused, and the rest is read.
/// </summary>
internal static class JsonLinesReader
{
    /// <summary>Reads all lines of a stream, which stays open; one that cannot be read is given to <paramref name="refuse"/>, and the rest is read.</summary>
    public static IEnumerable<DecidedAmendment> Read(string path, Stream stream, ReadLimits limits, Action<UnreadableInputException> refuse)
    {
        using var text = new StreamReader(stream, leaveOpen: true);
        var any = false;
        foreach (var (number, line) in BoundedLines.Read(text, limits.MaxDocumentBytes))
        {
            any = true;
            var source = $"{path}:{number}";
            if (line is null)
            {
                refuse(ReadErrors.LineTooLong(source, limits));
            }
            else if (!string.IsNullOrWhiteSpace(line) && ReadLine(source, line, refuse) is { } amendment)
            {
                yield return amendment;
            }
        }

        if (!any)
        {
            refuse(ReadErrors.Empty(path));
        }
    }

    /// <summary>Reads one object.</summary>
    /// <exception cref="UnreadableInputException">It is no amendment.</exception>
    public static DecidedAmendment ReadObject(JsonElement root, string source)
    {
        if (OpenDataReader.IsAmendment(root))
        {
            return OpenDataReader.Read(root, source);
        }

        if (root.ValueKind != JsonValueKind.Object || (root.Text("dispositif") is null && root.Text("id") is null))
        {
            throw UnreadableInputException.At(
                source,
                "n’est pas un amendement (champs attendus : « amendement » des données ouvertes, ou « id » et « dispositif »)",
                "is not an amendment (fields expected: “amendement” of the open data, or “id” and “dispositif”)");
        }

        var id = root.Text("id") ?? source;
        return new(ReadDocument(root, id, source), ReadDecision(root));
    }

    private static DecidedAmendment? ReadLine(string source, string line, Action<UnreadableInputException> refuse)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return ReadObject(json.RootElement, source);
        }
        catch (JsonException exception)
        {
            refuse(JsonErrors.Of(source, line, exception));
        }
        catch (UnreadableInputException exception)
        {
            refuse(exception);
        }

        return null;
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

    private static OfficialDecision ReadDecision(JsonElement root) =>
        root.Text("sort") is { } outcome ? OfficialDecision.FromSenat(outcome) : OfficialDecision.Unknown;

    private static Chamber? ChamberOf(string? name) => name is null ? null : Typography.FoldText(name) switch
    {
        "senat" => Chamber.Senat,
        "assemblee" or "assemblee nationale" or "an" => Chamber.Assemblee,
        _ => null,
    };
}
