using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads a zip of open data or of text documents entry by entry, in the order of the archive. Nothing is written to
/// disk; an entry that is too large, packed too tight, badly named or broken is refused, and the rest goes on.
/// </summary>
internal sealed class ZipReader(string path, ReadLimits limits, Action<UnreadableInputException> refuse)
{
    public IEnumerable<DecidedAmendment> Read()
    {
        using var archive = Open();
        if (archive is null)
        {
            yield break;
        }

        if (archive.Entries.Count > limits.MaxArchiveEntries)
        {
            refuse(UnreadableInputException.At(path, $"{archive.Entries.Count:N0} entrées ; la limite est de {limits.MaxArchiveEntries:N0} (MaxArchiveEntries)"));
            yield break;
        }

        foreach (var entry in archive.Entries)
        {
            if (entry.Name.Length > 0 && KindOf(entry) is { } kind && TryRead(entry, kind) is { } amendment)
            {
                yield return amendment;
            }
        }
    }

    private enum EntryKind
    {
        Json,
        Text,
    }

    private static EntryKind? KindOf(ZipArchiveEntry entry) => Path.GetExtension(entry.Name).ToUpperInvariant() switch
    {
        ".JSON" when entry.Name != DossierFile.DefaultName => EntryKind.Json,
        ".TXT" or ".MD" or ".MARKDOWN" => EntryKind.Text,
        _ => null,
    };

    private ZipArchive? Open()
    {
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            refuse(UnreadableInputException.At(path, $"archive zip illisible ({exception.Message})", exception));
            return null;
        }
    }

    private DecidedAmendment? TryRead(ZipArchiveEntry entry, EntryKind kind)
    {
        var source = $"{path}/{entry.FullName}";
        try
        {
            ArchiveEntries.Refuse(entry, limits, source);
            var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(entry.Length + 1, limits.MaxEntryBytes + 1));
            try
            {
                var length = ArchiveEntries.Fill(entry, bytes, source);
                return kind == EntryKind.Json ? ReadJson(bytes.AsMemory(0, length), source) : ReadText(bytes.AsSpan(0, length), entry.FullName, source);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
        catch (UnreadableInputException exception)
        {
            refuse(exception);
        }
        catch (JsonException exception)
        {
            refuse(UnreadableInputException.At(source, $"JSON illisible ({exception.Message})", exception));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            refuse(UnreadableInputException.At(source, $"entrée illisible ({exception.Message})", exception));
        }

        return null;
    }

    private static DecidedAmendment ReadJson(ReadOnlyMemory<byte> bytes, string source)
    {
        using var json = JsonDocument.Parse(bytes);
        return JsonLinesReader.ReadObject(json.RootElement, source);
    }

    private static DecidedAmendment ReadText(ReadOnlySpan<byte> bytes, string name, string source) =>
        new(TextDocumentReader.Read(new SourceText(MarkedUpText.ResolveEntities(TextFile.Decode(bytes, source)), source), name), OfficialDecision.Unknown);
}
