using System.Buffers;
using System.Collections.ObjectModel;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads a zip of open data or of text documents entry by entry, in the order of the archive. No entry is written to
/// disk; one that is too large, packed too tight, badly named or broken is refused, and the rest goes on.
/// </summary>
internal sealed class ZipReader
{
    private readonly string _path;
    private readonly ReadLimits _limits;
    private readonly Action<UnreadableInputException> _refuse;

    private ZipReader(string path, ReadLimits limits, Action<UnreadableInputException> refuse)
    {
        _path = path;
        _limits = limits;
        _refuse = refuse;
    }

    /// <summary>What an archive that is not empty begins with.</summary>
    public static ReadOnlySpan<byte> Signature => "PK\u0003\u0004"u8;

    /// <summary>Reads all entries of an archive in a stream, which stays open.</summary>
    public static IEnumerable<DecidedAmendment> Read(string path, Stream stream, ReadLimits limits, Action<UnreadableInputException> refuse) =>
        new ZipReader(path, limits, refuse).Read(stream);

    private IEnumerable<DecidedAmendment> Read(Stream stream)
    {
        using var kept = KeptArchive.TryKeep(stream, _path, _limits);
        using var archive = Open(kept ?? stream, out var entries);
        if (archive is null)
        {
            yield break;
        }

        if (entries.Count > _limits.MaxArchiveEntries)
        {
            _refuse(ReadErrors.TooManyEntries(_path, entries.Count, _limits));
            yield break;
        }

        foreach (var entry in entries)
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

    private ZipArchive? Open(Stream stream, out ReadOnlyCollection<ZipArchiveEntry> entries)
    {
        entries = ReadOnlyCollection<ZipArchiveEntry>.Empty;
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            entries = archive.Entries;
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            archive?.Dispose();
            _refuse(UnreadableInputException.At(
                _path,
                "archive zip illisible (incomplète ou abîmée)",
                "unreadable zip archive (incomplete or damaged)",
                exception));
            return null;
        }
    }

    private DecidedAmendment? TryRead(ZipArchiveEntry entry, EntryKind kind)
    {
        var source = $"{_path}/{entry.FullName}";
        try
        {
            ArchiveEntries.Refuse(entry, _limits, source);
            var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(entry.Length + 1, _limits.MaxEntryBytes + 1));
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
            _refuse(exception);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            _refuse(UnreadableInputException.At(
                source,
                "entrée illisible (abîmée, chiffrée ou compressée autrement)",
                "unreadable entry (damaged, encrypted or packed otherwise)",
                exception));
        }

        return null;
    }

    private static DecidedAmendment ReadJson(ReadOnlyMemory<byte> bytes, string source)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return JsonLinesReader.ReadObject(json.RootElement, source);
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Of(source, Encoding.UTF8.GetString(bytes.Span), exception);
        }
    }

    private static DecidedAmendment ReadText(ReadOnlySpan<byte> bytes, string name, string source) =>
        new(TextDocumentReader.Read(new SourceText(MarkedUpText.ResolveEntities(TextFile.Decode(bytes, source)), source), name), OfficialDecision.Unknown);
}
