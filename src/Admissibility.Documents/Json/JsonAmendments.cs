using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Reads amendments in JSON, whoever writes them, alone or in lists.</summary>
internal static class JsonAmendments
{
    /// <summary>Data in XML may nest deeper than JSON does.</summary>
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 2 * 256 };

    private static readonly LocalizedText s_expected = new(
        "n’est pas un amendement (champs attendus : « amendement » des données ouvertes, « dispositif » d’eliasse, « texte » de nosdeputes, "
        + "ou « id » et « dispositif »)",
        "is not an amendment (fields expected: “amendement” of the open data, “dispositif” of eliasse, “texte” of nosdeputes, "
        + "or “id” and “dispositif”)");

    /// <summary>Reads the amendments of a stream, which stays open; one that cannot be read is given to <paramref name="refuse"/>, and the rest is read.</summary>
    /// <exception cref="UnreadableInputException">The JSON is broken, or one of its objects is too large.</exception>
    public static IEnumerable<DecidedAmendment> Read(string name, PeekedStream stream, ReadLimits limits, Action<UnreadableInputException> refuse)
    {
        if (stream.Memory is { } memory && TryReadOpenData(memory, name) is { } only)
        {
            yield return only;
            yield break;
        }

        var items = new JsonItems(stream, name, limits.MaxDocumentBytes);
        var position = 0;
        while (TryNext(name, items, out var item))
        {
            var source = items.IsListed ? string.Create(CultureInfo.InvariantCulture, $"{name}[{++position}]") : name;
            if (TryRead(item, source, refuse) is { } amendment)
            {
                yield return amendment;
            }
        }
    }

    /// <summary>Reads one object.</summary>
    /// <param name="bytes">Its JSON.</param>
    /// <param name="source">Where it was found, for people.</param>
    /// <param name="refuse">Called where it cannot be read.</param>
    public static DecidedAmendment? TryRead(ReadOnlyMemory<byte> bytes, string source, Action<UnreadableInputException> refuse)
    {
        try
        {
            using var json = Utf8.IsValid(bytes.Span) ? JsonDocument.Parse(bytes, s_options) : JsonDocument.Parse(TextOf(bytes.Span), s_options);
            return Read(json.RootElement, source);
        }
        catch (JsonException exception)
        {
            refuse(JsonErrors.Of(source, TextOf(bytes.Span), exception));
        }
        catch (UnreadableInputException exception)
        {
            refuse(exception);
        }

        return null;
    }

    /// <summary>Reads one object.</summary>
    /// <exception cref="UnreadableInputException">It is not an amendment.</exception>
    public static DecidedAmendment Read(JsonElement root, string source)
    {
        var amendment = root.At("amendement") is { ValueKind: JsonValueKind.Object } inner ? inner : root;
        return OpenDataReader.IsAmendment(amendment) ? OpenDataReader.Read(amendment, source)
            : EliasseReader.IsAmendment(amendment) ? EliasseReader.Read(amendment, source)
            : NosDeputesReader.IsAmendment(amendment) ? NosDeputesReader.Read(amendment, source)
            : PlainJsonReader.IsAmendment(amendment) ? PlainJsonReader.Read(amendment, source)
            : throw UnreadableInputException.At(source, s_expected.Fr, s_expected.En);
    }

    private static string TextOf(ReadOnlySpan<byte> bytes) => (Utf8.IsValid(bytes) ? Encoding.UTF8 : TextFile.Windows1252).GetString(bytes);

    /// <summary>Reads an entry of an archive of the open data, one amendment each, without cutting it first.</summary>
    private static DecidedAmendment? TryReadOpenData(ReadOnlyMemory<byte> bytes, string source)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.At("amendement") is var amendment && OpenDataReader.IsAmendment(amendment)
                ? OpenDataReader.Read(amendment, source)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TryNext(string name, JsonItems items, out ReadOnlyMemory<byte> item)
    {
        try
        {
            return items.TryNext(out item);
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Of(name, items.TextSoFar, exception);
        }
    }
}
