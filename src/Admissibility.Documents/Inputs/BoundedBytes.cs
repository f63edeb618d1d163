namespace Admissibility.Documents;

/// <summary>Reads a stream into memory up to a limit, whether it knows its length or not and however few bytes it gives at a time.</summary>
internal static class BoundedBytes
{
    /// <summary>What is first set aside for a stream that does not know its length.</summary>
    private const int FirstSize = 1 << 16;

    /// <summary>All bytes from the stream's position to its end. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="mostBytes">The greatest size read.</param>
    /// <param name="limit">The name of that limit.</param>
    /// <exception cref="UnreadableInputException">It is too large, or reading it fails.</exception>
    public static byte[] Read(Stream stream, string name, long mostBytes, string limit)
    {
        var most = (int)Math.Min(mostBytes, Array.MaxLength - 1);
        try
        {
            var known = stream.CanSeek ? stream.Length - stream.Position : FirstSize;
            if (known > most && stream.CanSeek)
            {
                throw ReadErrors.TooLarge(name, new("fichier", "file"), mostBytes, limit);
            }

            // One byte more than is expected shows that the end was reached.
            var bytes = new byte[Math.Min(Math.Max(known, 0), most) + 1];
            var length = 0;
            int read;
            while ((read = stream.Read(bytes, length, bytes.Length - length)) > 0)
            {
                length += read;
                if (length > most)
                {
                    throw ReadErrors.TooLarge(name, new("fichier", "file"), mostBytes, limit);
                }

                if (length == bytes.Length)
                {
                    Array.Resize(ref bytes, (int)Math.Min(Math.Max(2L * length, FirstSize), most + 1L));
                }
            }

            Array.Resize(ref bytes, length);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw ReadErrors.File(name, exception);
        }
    }
}
