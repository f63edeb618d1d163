using System.IO.Compression;

namespace Admissibility.Documents;

/// <summary>What is asked of an entry of an archive before and while it is unpacked.</summary>
internal static class ArchiveEntries
{
    /// <summary>Refuses an entry that is too large, packed too tight or badly named.</summary>
    /// <exception cref="UnreadableInputException">It is.</exception>
    public static void Refuse(ZipArchiveEntry entry, ReadLimits limits, string source)
    {
        if (entry.FullName.Split('/', '\\').Contains("..", StringComparer.Ordinal) || Path.IsPathRooted(entry.FullName))
        {
            throw UnreadableInputException.At(source, "nom d’entrée qui sort de l’archive", "name of an entry that leads out of the archive");
        }

        if (entry.Length > limits.MaxEntryBytes)
        {
            throw ReadErrors.TooLarge(source, new("entrée", "entry"), entry.Length, limits.MaxEntryBytes, nameof(limits.MaxEntryBytes));
        }

        if (entry.Length > limits.MaxCompressionRatio * Math.Max(1, entry.CompressedLength))
        {
            throw UnreadableInputException.At(
                source,
                $"entrée compressée plus de {limits.MaxCompressionRatio} fois (MaxCompressionRatio)",
                $"entry packed more than {limits.MaxCompressionRatio} times (MaxCompressionRatio)");
        }
    }

    /// <summary>Fills a buffer, one byte longer than the entry announces, and gives how much of it.</summary>
    /// <exception cref="UnreadableInputException">The entry gives more than it announces.</exception>
    public static int Fill(ZipArchiveEntry entry, byte[] bytes, string source)
    {
        using var stream = entry.Open();
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= entry.Length ? length : throw UnreadableInputException.At(source, "entrée plus longue qu’annoncé", "entry longer than announced");
    }

    /// <summary>The bytes of the entry of a name; null where there is none.</summary>
    /// <exception cref="UnreadableInputException">It is too large, or packed too tight.</exception>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static byte[]? Unpack(ZipArchive archive, string name, string path, ReadLimits limits)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        var source = $"{path}/{name}";
        Refuse(entry, limits, source);
        var bytes = new byte[entry.Length + 1];
        return bytes[..Fill(entry, bytes, source)];
    }

    /// <summary>Refuses an archive of too many entries.</summary>
    /// <exception cref="UnreadableInputException">It has.</exception>
    public static void RefuseTooMany(ZipArchive archive, string path, ReadLimits limits)
    {
        if (archive.Entries.Count > limits.MaxArchiveEntries)
        {
            throw ReadErrors.TooManyEntries(path, archive.Entries.Count, limits);
        }
    }
}
