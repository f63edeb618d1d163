namespace Admissibility.Documents;

/// <summary>An archive is read from its end, so that one in a stream that cannot be sought in is first kept in a file of its own.</summary>
internal static class KeptArchive
{
    private const int ChunkSize = 1 << 16;

    /// <summary>Copies a stream to a file that is deleted when it is closed; null where the stream can be read as it is.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="limits">The bounds.</param>
    /// <exception cref="UnreadableInputException">It is too large.</exception>
    public static FileStream? TryKeep(Stream stream, string name, ReadLimits limits)
    {
        if (stream.CanSeek && stream.Position == 0)
        {
            return null;
        }

        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, ChunkSize, FileOptions.DeleteOnClose);
        try
        {
            var chunk = new byte[ChunkSize];
            int read;
            while ((read = stream.Read(chunk)) > 0)
            {
                if (file.Length + read > limits.MaxArchiveBytes)
                {
                    throw ReadErrors.TooLarge(name, new("archive", "archive"), limits.MaxArchiveBytes, nameof(ReadLimits.MaxArchiveBytes));
                }

                file.Write(chunk, 0, read);
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
