using System.Buffers;
using System.IO.Compression;

namespace Admissibility.Documents;

/// <summary>
/// Reads a zip: a document that is one (docx, odt), or an archive of documents, entry by entry in its own order. No entry is
/// written to disk; one that is too large, packed too tight, badly named or broken is refused, and the rest is read.
/// </summary>
internal sealed class ZipReader
{
    private readonly string _path;
    private readonly string _id;
    private readonly ReadLimits _limits;
    private readonly Action<UnreadableInputException> _refuse;
    private readonly ContentReader _entries;

    /// <summary>Whether no entry was read or refused.</summary>
    private bool _isSilent = true;

    /// <summary>For reading one archive.</summary>
    /// <param name="path">What it is called in messages.</param>
    /// <param name="id">What the amendment of a document is called in output.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="refuse">Called with each entry that cannot be read.</param>
    public ZipReader(string path, string id, ReadLimits limits, Action<UnreadableInputException> refuse)
    {
        _path = path;
        _id = id;
        _limits = limits;
        _refuse = exception =>
        {
            _isSilent = false;
            refuse(exception);
        };

        // An entry may be larger than a file: that it fits its own bound is known before it is read.
        _entries = new(limits with { MaxDocumentBytes = Math.Max(limits.MaxDocumentBytes, limits.MaxEntryBytes) }, _refuse);
    }

    /// <summary>Reads an archive in a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="isEntry">Whether it is itself in an archive; then it may only be a document.</param>
    /// <exception cref="UnreadableInputException">It is broken, exceeds a bound, or holds no amendment.</exception>
    public IEnumerable<DecidedAmendment> Read(Stream stream, bool isEntry)
    {
        using var kept = KeptArchive.TryKeep(stream, _path, _limits);
        var seekable = kept ?? stream;
        using var archive = Open(seekable);
        if (OfficeDocument.IsOne(archive))
        {
            RefuseLarge(seekable);
            yield return PrintedAmendment.ReadLines(OfficeDocument.Read(archive, _path, _limits), _path, _id);
            yield break;
        }

        if (isEntry)
        {
            throw UnreadableInputException.At(_path, "archive dans une archive : l’extraire d’abord", "archive in an archive: extract it first");
        }

        ArchiveEntries.RefuseTooMany(archive, _path, _limits);
        foreach (var entry in archive.Entries.Where(entry => FileNames.MayHoldAmendments(entry.FullName)))
        {
            foreach (var amendment in ReadEntry(entry))
            {
                _isSilent = false;
                yield return amendment;
            }
        }

        if (_isSilent)
        {
            throw ReadErrors.NotRead(_path, new("archive sans amendement", "archive without an amendment"));
        }
    }

    /// <summary>Opens an archive, and reads its list of entries.</summary>
    private ZipArchive Open(Stream stream)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries;
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            archive?.Dispose();
            throw UnreadableInputException.At(
                _path,
                "archive zip illisible (incomplète ou abîmée)",
                "unreadable zip archive (incomplete or damaged)",
                exception);
        }
    }

    private void RefuseLarge(Stream stream)
    {
        if (stream.Length > _limits.MaxDocumentBytes)
        {
            throw ReadErrors.TooLarge(_path, new("fichier", "file"), _limits.MaxDocumentBytes, nameof(ReadLimits.MaxDocumentBytes));
        }
    }

    private IEnumerable<DecidedAmendment> ReadEntry(ZipArchiveEntry entry)
    {
        var source = $"{_path}/{entry.FullName}";
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(entry.Length + 1, 1, _limits.MaxEntryBytes + 1));
        try
        {
            var length = TryUnpack(entry, bytes, source);
            if (length is null || (!FileNames.HasExtension(entry.Name) && IsPictureOrProgram(bytes.AsSpan(0, length.Value))))
            {
                yield break;
            }

            var content = new MemoryStream(bytes, 0, length.Value, writable: false, publiclyVisible: true);
            foreach (var amendment in _entries.Read(content, source, entry.FullName, isEntry: true))
            {
                yield return amendment;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static bool IsPictureOrProgram(ReadOnlySpan<byte> bytes) => ContentSniffer.Of(bytes) is ContentKind.Image or ContentKind.Binary;

    private int? TryUnpack(ZipArchiveEntry entry, byte[] bytes, string source)
    {
        try
        {
            ArchiveEntries.Refuse(entry, _limits, source);
            return ArchiveEntries.Fill(entry, bytes, source);
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
}
