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
}
